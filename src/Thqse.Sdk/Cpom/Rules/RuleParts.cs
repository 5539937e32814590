using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The rules that a composite is made of.</summary>
internal static class RuleParts
{
    /// <summary>
    /// Of a single part, nothing would be combined. Composites nest once: a part may be a composite of simple rules. Made when a shape asks for them, and not kept: Mono makes the fields of a type
    /// ready as soon as a method that names it is compiled, and a composite would find none here while the forms of its parts are being made.
    /// </summary>
    /// <param name="depth">How many levels of composites stand above: at the first, the parts may be composites too.</param>
    public static IReadOnlyList<ShapeMember> Members(int depth)
        => [ShapeMember.Required("parts", new ListShape(new RuleShape(depth == 0 ? RuleForms.All : RuleForms.Simple, [], depth + 1)) { Fewest = 2 }, "The rules that are combined, at least two.")];

    public static IReadOnlyList<TargetRule> Of(JsonElement element, RuleSubjects subjects) => element.List("parts", part => RuleForms.Read(part, subjects));

    /// <summary>Judges them one by one.</summary>
    public static void JudgeEach(IReadOnlyList<TargetRule> rules, in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        var first = 0;
        for (var i = 0; i < rules.Count; i++)
        {
            var count = rules[i].Parts.Count;
            rules[i].Judge(facts, year, outcomes.Slice(first, count));
            first += count;
        }
    }

    /// <summary>Combines their decisions in three-valued logic: one of the strong kind decides. Null when none of them asks for anything.</summary>
    public static Decision? Combine(IReadOnlyList<TargetRule> rules, ReadOnlySpan<Outcome> outcomes, Decision strong)
    {
        var (first, hasStrong, hasUndetermined, asks) = (0, false, false, false);
        for (var i = 0; i < rules.Count; i++)
        {
            var count = rules[i].Parts.Count;
            var decision = rules[i].Together(outcomes.Slice(first, count));
            first += count;
            asks |= decision is not null;
            hasStrong |= decision == strong;
            hasUndetermined |= decision == Decision.Undetermined;
        }

        return asks ? Combination.Combine(strong, hasStrong, hasUndetermined) : null;
    }

    /// <summary>What each of them gave; null for one that asks for nothing.</summary>
    public static IReadOnlyList<Decision?> DecisionsOf(IReadOnlyList<TargetRule> rules, ReadOnlySpan<Outcome> outcomes)
    {
        var decisions = new Decision?[rules.Count];
        var first = 0;
        for (var i = 0; i < rules.Count; i++)
        {
            decisions[i] = rules[i].Together(outcomes.Slice(first, rules[i].Parts.Count));
            first += rules[i].Parts.Count;
        }

        return decisions;
    }

    /// <summary>For each of those that are not met, its ways.</summary>
    public static IReadOnlyList<IReadOnlyList<GreenWay>> WaysOfLacking(IReadOnlyList<TargetRule> rules, in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var ways = new List<IReadOnlyList<GreenWay>>();
        var first = 0;
        foreach (var rule in rules)
        {
            var own = outcomes.Slice(first, rule.Parts.Count);
            first += rule.Parts.Count;
            if (rule.Together(own) is { } decision && decision != Decision.Met)
            {
                ways.Add(rule.Ways(facts, year, own));
            }
        }

        return ways.AsReadOnly();
    }
}
