using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Where the establishments of a region stand in one year: indicators in rows, groups in columns. Immutable.</summary>
[JsonConverter(typeof(DocumentJsonConverter<RegionTable>))]
public sealed class RegionTable
{
    internal RegionTable(CpomCatalogue catalogue, int year, bool isForPublication, int smallestGroup, IReadOnlyList<RegionGroup> groups, IReadOnlyList<RegionRow> rows)
    {
        Catalogue = catalogue;
        Year = year;
        IsForPublication = isForPublication;
        SmallestGroup = smallestGroup;
        Groups = groups;
        Rows = rows;
    }

    /// <summary>The catalogue that all of them follow.</summary>
    public CpomCatalogue Catalogue { get; }

    /// <summary>The year whose verdicts are counted, one with targets.</summary>
    public int Year { get; }

    /// <summary>Whether small groups, and what they could be deduced from, are left out.</summary>
    public bool IsForPublication { get; }

    /// <summary>The number of establishments from which a group is shown, at least 1.</summary>
    public int SmallestGroup { get; }

    /// <summary>All together first, then by category, size class and department.</summary>
    public IReadOnlyList<RegionGroup> Groups { get; }

    /// <summary>The indicators of the catalogue, in its order.</summary>
    public IReadOnlyList<RegionRow> Rows { get; }

    /// <summary>The catalogue and the year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Catalogue}, {Year}, {(IsForPublication ? "for publication" : "exact")}");
}
