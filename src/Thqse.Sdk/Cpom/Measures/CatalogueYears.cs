namespace Thqse.Sdk.Cpom;

/// <summary>The years of a catalogue: earlier ones whose values serve as references, then the years with targets. Immutable.</summary>
public sealed class CatalogueYears
{
    internal CatalogueYears(int reference, int first, int last)
        : this([reference], first, last)
    {
    }

    internal CatalogueYears(IReadOnlyList<int> earlier, int first, int last)
    {
        Earlier = Array.AsReadOnly(earlier.Distinct().OrderBy(year => year).ToArray());
        Reference = Earlier.Count == 0 ? first : Earlier[Earlier.Count - 1];
        First = first;
        Last = last;
    }

    /// <summary>The years before the period, whose values serve as references, in order (2024); empty when there is none.</summary>
    public IReadOnlyList<int> Earlier { get; }

    /// <summary>The last of the earlier years (2024); the first year with targets when there is none.</summary>
    public int Reference { get; }

    /// <summary>The first year with targets (2025).</summary>
    public int First { get; }

    /// <summary>The last year with targets (2029).</summary>
    public int Last { get; }

    /// <summary>How many years have targets (5).</summary>
    public int Count => Math.Max(0, Last - First + 1);

    /// <summary>The years with targets, in order.</summary>
    public IEnumerable<int> Targeted => Enumerable.Range(First, Count);

    /// <summary>The years in which something can be declared: the earlier ones and those with targets.</summary>
    public IEnumerable<int> Declarable => Earlier.Concat(Targeted);

    /// <summary>Whether something can be declared for a year.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>True for the earlier years and the years with targets.</returns>
    public bool CanDeclare(int year) => HasTargets(year) || Earlier.Contains(year);

    /// <summary>Whether a year has targets.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>True from the first year to the last.</returns>
    public bool HasTargets(int year) => year >= First && year <= Last;
}
