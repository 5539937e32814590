namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>A value above its reference, or no lower. A zero reference decides normally.</summary>
internal static class DirectionEvaluation
{
    public static Outcome Judge(DirectionRule rule, in IndicatorFacts facts, int year)
    {
        var referenceYear = Baseline.YearOf(rule.From, rule.Measure, facts, year);
        var hasReference = ValueReading.TryRead(facts, rule.Measure, referenceYear, Reason.MissingBaseline, out var reference, out var noReference);
        var hasValue = ValueReading.TryRead(facts, rule.Measure, year, Reason.MissingValue, out var observed, out var noValue);
        var outcome = new Outcome { Observed = observed, Reference = reference, ReferenceYear = referenceYear };
        if (!hasValue || !hasReference)
        {
            return outcome.Unknown(hasValue ? noReference : noValue);
        }

        var comparison = observed.CompareTo(reference);
        if (!rule.MustIncrease)
        {
            return outcome.Decided(comparison >= 0, Reason.Decreased);
        }

        return outcome.Decided(comparison > 0 || IsFull(rule, facts, observed, reference), Reason.NotIncreased);
    }

    /// <summary>A proportion that was at 100 % cannot rise: staying there is enough.</summary>
    private static bool IsFull(DirectionRule rule, in IndicatorFacts facts, Exact observed, Exact reference)
        => facts.Measure(rule.Measure) is { IsProportion: true } && reference.CompareTo(Exact.Hundred) >= 0 && observed.CompareTo(Exact.Hundred) >= 0;
}
