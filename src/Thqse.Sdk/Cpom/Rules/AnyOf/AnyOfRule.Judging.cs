using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>One part that is met decides; each of the others is a way of its own.</content>
public sealed partial class AnyOfRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        RuleParts.JudgeEach(Rules, facts, year, outcomes);
        return Together(outcomes);
    }

    internal override Decision? Together(ReadOnlySpan<Outcome> outcomes) => RuleParts.Combine(Rules, outcomes, Decision.Met);

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes)
    {
        var first = 0;
        foreach (var rule in Rules)
        {
            var own = outcomes.Slice(first, rule.Parts.Count);
            first += rule.Parts.Count;
            if (!own.IsEmpty && rule.Together(own) == Decision.Met && !rule.CanBeUndone(own))
            {
                return false;
            }
        }

        return true;
    }

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
        => [.. RuleParts.WaysOfLacking(Rules, facts, year, outcomes).SelectMany(ways => ways)];
}
