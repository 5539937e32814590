using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>An indicator in a table of a region. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<RegionRow>))]
public sealed class RegionRow
{
    internal RegionRow(Fiche fiche, IReadOnlyList<RegionCell> cells)
    {
        Fiche = fiche;
        Cells = cells;
    }

    /// <summary>The indicator that is counted.</summary>
    public Fiche Fiche { get; }

    /// <summary>One cell for each group, in the order of <see cref="RegionTable.Groups"/>.</summary>
    public IReadOnlyList<RegionCell> Cells { get; }

    /// <summary>The indicator.</summary>
    public override string ToString() => $"{Fiche.Id}";
}
