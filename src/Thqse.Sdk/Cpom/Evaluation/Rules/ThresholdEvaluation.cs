namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>The value of the year against a number.</summary>
internal static class ThresholdEvaluation
{
    public static Outcome Judge(ThresholdRule rule, in IndicatorFacts facts, int year)
    {
        var required = Exact.From(rule.YearlyAmount);
        var known = ValueReading.TryRead(facts, rule.Measure, year, Reason.MissingValue, out var observed, out var unknown);
        var outcome = new Outcome { Required = required, Observed = observed };
        return known ? outcome.Decided(IsReached(rule, observed, required), Reason.BelowThreshold) : outcome.Unknown(unknown);
    }

    public static bool IsReached(ThresholdRule rule, Exact observed, Exact required)
        => rule.IsStrict ? observed.CompareTo(required) > 0 : observed.CompareTo(required) >= 0;
}
