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

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
        => [.. RuleParts.WaysOfLacking(Rules, facts, year, outcomes).SelectMany(ways => ways)];
}
