using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The rules that a composite is made of.</summary>
internal static class RuleParts
{
    /// <summary>
    /// Of a single part, nothing would be combined. Made for each composite, and not kept: Mono makes the fields of a type ready as soon as a method that names it is
    /// compiled, and a composite would find none here while the forms of its parts are being made.
    /// </summary>
    public static ShapeMember Member() => ShapeMember.Required("parts", new ListShape(new RuleShape(RuleForms.Simple, [])) { Fewest = 2 });

    public static IReadOnlyList<TargetRule> Of(JsonElement element, RuleSubjects subjects) => element.List("parts", part => RuleForms.Read(part, subjects));

    /// <summary>Judges them one by one, and combines their decisions in three-valued logic: one of the strong kind decides. Null when none of them asks for anything.</summary>
    public static Decision? Judge(IReadOnlyList<TargetRule> rules, Decision strong, in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        var (first, hasStrong, hasUndetermined) = (0, false, false);
        for (var i = 0; i < rules.Count; i++)
        {
            var count = rules[i].Parts.Count;
            var decision = rules[i].Judge(facts, year, outcomes.Slice(first, count));
            first += count;
            hasStrong |= decision == strong;
            hasUndetermined |= decision == Decision.Undetermined;
        }

        return first == 0 ? null : Combination.Combine(strong, hasStrong, hasUndetermined);
    }

    /// <summary>The ways of those that are not met, which are simple rules.</summary>
    public static IReadOnlyList<GreenWay> WaysOfLacking(IReadOnlyList<TargetRule> rules, in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var ways = new List<GreenWay>();
        var first = 0;
        foreach (var rule in rules)
        {
            var own = outcomes.Slice(first, rule.Parts.Count);
            first += rule.Parts.Count;
            if (!own.IsEmpty && own[0].Decision != Decision.Met)
            {
                ways.AddRange(rule.Ways(facts, year, own));
            }
        }

        return ways.AsReadOnly();
    }
}
