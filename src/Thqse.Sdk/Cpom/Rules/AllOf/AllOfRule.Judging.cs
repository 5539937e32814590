using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>One part that is not met decides; what all the others lack is needed.</content>
public sealed partial class AllOfRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
        => RuleParts.Judge(Rules, Decision.NotMet, facts, year, outcomes);

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
        => GreenWay.Only(RuleParts.WaysOfLacking(Rules, facts, year, outcomes).SelectMany(way => way.Steps));
}
