namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>A fact for NRules: one cell with its value and what is asked. It has to be told what it has found.</summary>
public sealed class NRulesCell
{
    public int Kind { get; init; }

    public bool IsKnown { get; init; }

    public long Top { get; init; }

    public long Bottom { get; init; }

    public long Reference { get; init; }

    public int Number { get; init; }

    public bool IsMet { get; private set; }

    public void Meet() => IsMet = true;
}
