using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>One part that is not met decides; what all the others lack is needed.</content>
public sealed partial class AllOfRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        RuleParts.JudgeEach(Rules, facts, year, outcomes);
        return Together(outcomes);
    }

    internal override Decision? Together(ReadOnlySpan<Outcome> outcomes) => RuleParts.Combine(Rules, outcomes, Decision.NotMet);

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
        => GreenWay.Together(RuleParts.WaysOfLacking(Rules, facts, year, outcomes));
}
