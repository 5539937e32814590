using System.Globalization;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>The year a growth or a direction is compared with.</summary>
/// <remarks>Two references are equal when they designate the same year in the same way. The default value is the previous year.</remarks>
[JsonConverter(typeof(NoJsonConverter<ReferenceYear>))]
public readonly record struct ReferenceYear
{
    private readonly SeveralYears? years;

    private ReferenceYear(ReferenceYearKind kind, int year, SeveralYears? years = null)
    {
        Kind = kind;
        Year = year;
        this.years = years;
    }

    /// <summary>The year before the one that is judged.</summary>
    public static ReferenceYear Previous => default;

    /// <summary>The earliest year, from the reference year of the catalogue on and before the year judged, for which a value is declared.</summary>
    public static ReferenceYear FirstMeasured => new(ReferenceYearKind.FirstMeasured, 0);

    /// <summary>The year that the establishment chose from those among which the fiche lets choose.</summary>
    public static ReferenceYear Chosen => new(ReferenceYearKind.Chosen, 0);

    /// <summary>How the year is designated.</summary>
    public ReferenceYearKind Kind { get; }

    /// <summary>The year when it is fixed; 0 otherwise.</summary>
    public int Year { get; }

    /// <summary>The years whose mean counts, in order; empty otherwise.</summary>
    public IReadOnlyList<int> Years => years?.Years ?? [];

    /// <summary>How the year is designated, and the year or years where they are fixed, such as "Fixed 2024".</summary>
    public override string ToString() => string.Join(" ", new[] { Kind.ToString() }.Concat((Year == 0 ? Years : [Year]).Select(year => year.ToString(CultureInfo.InvariantCulture))));

    /// <summary>Designates the mean of several years.</summary>
    internal static ReferenceYear MeanOf(IReadOnlyList<int> years) => new(ReferenceYearKind.MeanOf, 0, new SeveralYears(years));

    /// <summary>Designates a year by its number, the same for every year that is judged.</summary>
    internal static ReferenceYear Fixed(int year) => new(ReferenceYearKind.Fixed, year);
}
