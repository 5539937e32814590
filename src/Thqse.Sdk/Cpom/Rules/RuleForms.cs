using System.Text.Json;
using Thqse.Sdk.Json;
using Thqse.Sdk.Polyfills;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The forms of all kinds of rule. Nothing is kept here: a composite asks for the forms of its parts while its own is made.</summary>
internal static class RuleForms
{
    public static IEnumerable<RuleForm> All => EnumValues.Of<RuleKind>().Select(Of);

    /// <summary>The forms of what a composite is made of.</summary>
    public static IEnumerable<RuleForm> Simple => EnumValues.Of<RuleKind>().Where(kind => !IsComposite(kind)).Select(Of);

    /// <summary>Reads a rule from an element whose shape has been checked.</summary>
    public static TargetRule Read(JsonElement element, RuleSubjects subjects) => Of(Codes<RuleKind>.FromCamel(NameOf(element))).Read(element, subjects);

    /// <summary>The name of the rule that is written in an element whose shape has been checked; of a period, also of how it follows from the years.</summary>
    public static string NameOf(JsonElement element) => element.Text(RuleShape.NameMember);

    private static RuleForm Of(RuleKind kind) => kind switch
    {
        RuleKind.None => NoTargetRule.Form,
        RuleKind.Threshold => ThresholdRule.Form,
        RuleKind.Growth => GrowthRule.Form,
        RuleKind.Direction => DirectionRule.Form,
        RuleKind.Flag => FlagRule.Form,
        RuleKind.Milestone => MilestoneRule.Form,
        RuleKind.ChosenTarget => ChosenTargetRule.Form,
        RuleKind.ChosenTargetIsSet => ChosenTargetIsSetRule.Form,
        RuleKind.Declared => DeclaredRule.Form,
        RuleKind.AllOf => AllOfRule.Form,
        RuleKind.AnyOf => AnyOfRule.Form,
        RuleKind.SomeOf => SomeOfRule.Form,
    };

    private static bool IsComposite(RuleKind kind) => kind switch
    {
        RuleKind.AllOf or RuleKind.AnyOf or RuleKind.SomeOf => true,
        RuleKind.None or RuleKind.Threshold or RuleKind.Growth or RuleKind.Direction or RuleKind.Flag or RuleKind.Milestone
            or RuleKind.ChosenTarget or RuleKind.ChosenTargetIsSet or RuleKind.Declared => false,
    };
}
