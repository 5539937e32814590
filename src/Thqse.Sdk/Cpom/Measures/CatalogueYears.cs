using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>The years of a catalogue: earlier ones whose values serve as references, then the years with targets. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CatalogueYears>))]
public sealed class CatalogueYears
{
    private CatalogueYears(IEnumerable<int> earlier, int? reference, int first, int last)
    {
        Earlier = Array.AsReadOnly(earlier.Distinct().OrderBy(year => year).ToArray());
        Reference = reference ?? Earlier.DefaultIfEmpty(first).Last();
        First = first;
        FirstDeclarable = Earlier.Count == 0 ? first : Math.Min(first, Earlier[0]);
        Last = last;
        Targeted = Array.AsReadOnly(Enumerable.Range(First, Count).ToArray());
        Declarable = Earlier.Where(year => year <= last).Concat(Targeted).ToReadOnly();
    }

    /// <summary>The years before the period, whose values serve as references, in order (2024); empty when there is none.</summary>
    public IReadOnlyList<int> Earlier { get; }

    /// <summary>The year with which the catalogue compares: the reference that it names (2024), else the last of the earlier years; the first year with targets when there is none.</summary>
    public int Reference { get; }

    /// <summary>The first year with targets (2025).</summary>
    public int First { get; }

    /// <summary>The last year with targets (2029).</summary>
    public int Last { get; }

    /// <summary>The first year in which something can be declared.</summary>
    internal int FirstDeclarable { get; }

    /// <summary>A reference year and those after it, up to the first year with targets.</summary>
    internal static CatalogueYears Since(int reference, int first, int last)
        => new(Enumerable.Range(reference, Math.Max(1, first - reference)), reference, first, last);

    /// <summary>Earlier years that are listed.</summary>
    internal static CatalogueYears After(IReadOnlyList<int> earlier, int first, int last) => new(earlier, null, first, last);

    /// <summary>How many years have targets (5).</summary>
    public int Count => Math.Max(0, Last - First + 1);

    /// <summary>The years with targets, in order.</summary>
    public IReadOnlyList<int> Targeted { get; }

    /// <summary>The years in which something can be declared: the earlier ones and those with targets.</summary>
    public IReadOnlyList<int> Declarable { get; }

    /// <summary>Whether something can be declared for a year.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>True for the earlier years and the years with targets.</returns>
    public bool CanDeclare(int year) => HasTargets(year) || (year <= Last && Earlier.Contains(year));

    /// <summary>Whether a year has targets.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>True from the first year to the last.</returns>
    public bool HasTargets(int year) => year >= First && year <= Last;

    /// <summary>The years that have targets, and the reference year, such as "2025-2029, reference 2024".</summary>
    public override string ToString() => FormattableString.Invariant($"{First}-{Last}, reference {Reference}");
}
