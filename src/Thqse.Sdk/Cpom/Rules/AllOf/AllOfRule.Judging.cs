using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>What all the rules need of a measure, the most demanding of them asks.</content>
public sealed partial class AllOfRule
{
    internal override Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        Exact least = default;
        foreach (var rule in Rules)
        {
            least = Greater(least, rule.Least(measure, facts, year));
        }

        return least;
    }

    internal override Exact LeastTotal(NamedMeasure measure) => Rules.Select(rule => rule.LeastTotal(measure)).Aggregate(default(Exact), Greater);

    private static Exact Greater(Exact least, Exact own) => !least.IsKnown || (own.IsKnown && own.CompareTo(least) > 0) ? own : least;
}
