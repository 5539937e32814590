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

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes)
    {
        var first = 0;
        foreach (var rule in Rules)
        {
            if (rule.CanBeUndone(outcomes.Slice(first, rule.Parts.Count)))
            {
                return true;
            }

            first += rule.Parts.Count;
        }

        return false;
    }

    internal override Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        Exact least = default;
        foreach (var rule in Rules)
        {
            var own = rule.Least(measure, facts, year);
            least = !least.IsKnown || (own.IsKnown && own.CompareTo(least) > 0) ? own : least;
        }

        return least;
    }

    internal override Exact LeastTotal(NamedMeasure measure)
        => Rules.Select(rule => rule.LeastTotal(measure)).Aggregate(default(Exact), (least, own) => !least.IsKnown || (own.IsKnown && own.CompareTo(least) > 0) ? own : least);

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
        => GreenWay.Together(RuleParts.WaysOfLacking(Rules, facts, year, outcomes));
}
