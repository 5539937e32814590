namespace Thqse.Sdk.Cpom.Comparisons;

/// <summary>A difference with what it takes to make it alone.</summary>
internal sealed class ContractChange(Difference difference, Func<CpomEvaluation?> alone)
{
    private readonly Lazy<CpomEvaluation?> alone = new(alone);

    public Difference Difference => difference;

    /// <summary>What was evaluated before, with this difference and no other; null where it cannot be made alone: another edition may lack what was declared before.</summary>
    public CpomEvaluation? Alone => alone.Value;

    /// <summary>Whether it can bear on an indicator: declarations of another one cannot.</summary>
    public bool Concerns(IndicatorId indicator) => difference.Indicator is not { } own || own == indicator;
}
