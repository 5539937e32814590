namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Judges one rule that is not composite, in one year.</summary>
internal static class RuleEvaluation
{
    public static Outcome Judge(TargetRule rule, in IndicatorFacts facts, int year) => rule switch
    {
        ThresholdRule { Span: ThresholdSpan.SinceStart } threshold => RunningTotal.Judge(threshold, facts, year),
        ThresholdRule threshold => ThresholdEvaluation.Judge(threshold, facts, year),
        GrowthRule growth => GrowthEvaluation.Judge(growth, facts, year),
        DirectionRule direction => DirectionEvaluation.Judge(direction, facts, year),
        FlagRule flag => FlagEvaluation.Judge(flag, facts, year),
        MilestoneRule milestone => MilestoneEvaluation.Judge(milestone, facts, year),
        ChosenTargetRule chosen => ChosenTargetEvaluation.Judge(chosen, facts, year),
        ChosenTargetIsSetRule => Outcome.Of(facts.ChosenTarget is not null, Reason.ChosenTargetNotSet),
        DeclaredRule declared => DeclaredEvaluation.Judge(declared, facts, year),
        _ => throw new InvalidOperationException($"The rule '{rule.Name}' is not judged by itself."),
    };
}
