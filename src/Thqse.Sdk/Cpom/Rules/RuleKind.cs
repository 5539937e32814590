namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The kinds of rule. Documents name them in camel case: the names are permanent.</summary>
internal enum RuleKind
{
    None,
    Threshold,
    Growth,
    Direction,
    Flag,
    Milestone,
    ChosenTarget,
    ChosenTargetIsSet,
    Declared,
    AllOf,
    AnyOf,
    SomeOf,
}
