namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>The value of the year has been declared, whatever it is: nothing can be not met here, only missing.</summary>
internal static class DeclaredEvaluation
{
    public static Outcome Judge(DeclaredRule rule, in IndicatorFacts facts, int year)
        => facts.Value(rule.Measure, year) is { } value
            ? new Outcome { Observed = value.Exact }.Decided(true, default)
            : default(Outcome).Unknown(Reason.MissingValue);
}
