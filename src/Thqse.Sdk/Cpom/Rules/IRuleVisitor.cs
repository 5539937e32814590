namespace Thqse.Sdk.Cpom.Rules;

/// <summary>Does something with a rule of whatever kind. Who implements it has to know every kind: one that is added does not compile until it is.</summary>
internal interface IRuleVisitor<out T>
{
    T Visit(NoTargetRule rule);

    T Visit(ThresholdRule rule);

    T Visit(GrowthRule rule);

    T Visit(DirectionRule rule);

    T Visit(FlagRule rule);

    T Visit(MilestoneRule rule);

    T Visit(ChosenTargetRule rule);

    T Visit(ChosenTargetIsSetRule rule);

    T Visit(DeclaredRule rule);

    T Visit(AllOfRule rule);

    T Visit(AnyOfRule rule);

    T Visit(SomeOfRule rule);
}
