using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The shapes of rules, cells and period targets: the members of each rule, chosen by its name.</summary>
internal static class RuleShapes
{
    private static readonly Shape From = new EitherShape(
        new ChoiceShape(["previousYear", "firstMeasuredYear"]), Year);

    private static readonly ShapeMember Measure = Required("measure", Name);

    private static readonly Dictionary<string, ShapeMember[]> Simple = new(StringComparer.Ordinal)
    {
        ["none"] = [],
        ["threshold"] =
        [
            Measure,
            Optional("atLeast", Number),
            Optional("moreThan", Number),
            Optional("over", new ChoiceShape(["sinceStart"])),
            Optional("per", new ChoiceShape(["week", "quarter"])),
        ],
        ["growth"] = [Measure, Required("percent", Number), Required("from", From)],
        ["direction"] = [Measure, Required("is", new ChoiceShape(["moreThan", "noLessThan"])), Required("from", From)],
        ["flag"] = [Measure],
        ["milestone"] = [Required("milestone", Name)],
        ["chosenTarget"] = [Measure],
        ["chosenTargetIsSet"] = [],
        ["declared"] = [Measure],
    };

    private static readonly Shape Part = new RuleShape(Simple);

    /// <summary>Of a single part, nothing would be combined.</summary>
    private static readonly Shape Parts = new ListShape(Part) { Fewest = 2 };

    private static readonly Dictionary<string, ShapeMember[]> WithComposites = new(Simple, StringComparer.Ordinal)
    {
        ["allOf"] = [Required("parts", Parts)],
        ["anyOf"] = [Required("parts", Parts)],
    };

    public static readonly Shape Cell = new RuleShape(
        WithComposites, Required("lines", Lines), Optional("guidance", Localized));

    public static readonly Shape Period = new RuleShape(
        new Dictionary<string, ShapeMember[]>(WithComposites, StringComparer.Ordinal) { ["lastYear"] = [], ["everyYear"] = [], ["anyYear"] = [] },
        Required("lines", Lines),
        Optional("stated", Localized),
        Optional("statedTotal", Number));

    /// <summary>What the members of a rule must be together: a threshold has one number.</summary>
    public static IReadOnlyList<ObjectRule> RulesOf(string rule)
        => rule == "threshold" ? [new AlternativeMembers("atLeast", "moreThan", isExclusive: true)] : [];
}
