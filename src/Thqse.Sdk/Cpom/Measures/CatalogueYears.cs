namespace Thqse.Sdk.Cpom;

/// <summary>The years of a catalogue: a reference year, then the years with targets. Immutable.</summary>
public sealed class CatalogueYears
{
    internal CatalogueYears(int reference, int first, int last)
    {
        Reference = reference;
        First = first;
        Last = last;
    }

    /// <summary>The year before the period, whose values serve as references (2024).</summary>
    public int Reference { get; }

    /// <summary>The first year with targets (2025).</summary>
    public int First { get; }

    /// <summary>The last year with targets (2029).</summary>
    public int Last { get; }

    /// <summary>How many years have targets (5).</summary>
    public int Count => Math.Max(0, Last - First + 1);

    /// <summary>The years with targets, in order.</summary>
    public IEnumerable<int> Targeted => Enumerable.Range(First, Count);

    /// <summary>The years in which something can be declared: the reference year and those with targets.</summary>
    public IEnumerable<int> Declarable => Enumerable.Range(Reference, Math.Max(0, Last - Reference + 1));

    /// <summary>Whether something can be declared for a year.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>True for the reference year and the years with targets.</returns>
    public bool CanDeclare(int year) => year >= Reference && year <= Last;

    /// <summary>Whether a year has targets.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>True from the first year to the last.</returns>
    public bool HasTargets(int year) => year >= First && year <= Last;
}
