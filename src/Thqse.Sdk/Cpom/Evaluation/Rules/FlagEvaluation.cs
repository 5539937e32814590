namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>A yes for the year.</summary>
internal static class FlagEvaluation
{
    public static Outcome Judge(FlagRule rule, in IndicatorFacts facts, int year)
        => facts.Value(rule.Measure, year)?.Answer is { } answer
            ? Outcome.Of(answer, Reason.AnsweredNo)
            : default(Outcome).Unknown(Reason.MissingValue);
}
