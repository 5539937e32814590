namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>A value against the target that the establishment fixed.</summary>
internal static class ChosenTargetEvaluation
{
    public static Outcome Judge(ChosenTargetRule rule, in IndicatorFacts facts, int year)
    {
        var known = ValueReading.TryRead(facts, rule.Measure, year, Reason.MissingValue, out var observed, out var unknown);
        if (facts.ChosenTarget is not { } target)
        {
            return new Outcome { Observed = observed }.Unknown(Reason.ChosenTargetMissing);
        }

        var required = Exact.From(target);
        var outcome = new Outcome { Required = required, Observed = observed };
        return known ? outcome.Decided(observed.CompareTo(required) >= 0, Reason.BelowChosenTarget) : outcome.Unknown(unknown);
    }
}
