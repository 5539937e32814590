namespace Thqse.Sdk.Cpom.Rules;

/// <summary>
/// A sum over the years against a number. Values are never negative: what is known already suffices, or exceeds already what is not to be exceeded; or a missing year leaves it undetermined.
/// </summary>
internal static class RunningTotal
{
    public static Outcome Judge(NamedMeasure measure, Exact required, Comparison comparison, in IndicatorFacts facts, int year)
    {
        var total = SumOf(measure, facts, year, out var unknown);
        var holds = total.IsKnown && comparison.Holds(total, required);
        var isDecided = unknown is null || (total.IsKnown && holds != comparison.IsUpper());
        var outcome = new Outcome { Required = required, Observed = total };
        return isDecided ? outcome.Decided(holds, ThresholdRule.Otherwise(comparison)) : outcome.Unknown(unknown!.Value);
    }

    /// <summary>What the known total of the other years lacks, or leaves: the year itself can bring it. Of what is not to be exceeded, less than zero when nothing is left.</summary>
    public static Exact Lacking(NamedMeasure measure, Exact required, Comparison comparison, in IndicatorFacts facts, int year)
    {
        var others = Exact.Zero;
        for (var each = facts.Years.First; each < year; each++)
        {
            others = facts.Read(measure, each).Value is { IsKnown: true } value ? others.Plus(value) : others;
        }

        return comparison.IsUpper() ? required.Minus(others) : required.Exceeding(others);
    }

    /// <summary>The last year before another one that is not over and of which something is declared: so far, it is a part of what it will be. Null when there is none.</summary>
    public static int? OpenYearBefore(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        for (var each = year - 1; each >= facts.Years.First; each--)
        {
            if (facts.IsOpen(each) && facts.Read(measure, each).Value.IsKnown)
            {
                return each;
            }
        }

        return null;
    }

    /// <summary>The total until a year that is not over, every open year just meeting what it asks; not known where they have passed it already.</summary>
    public static Exact LeastUntil(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        var (least, soFar) = (Exact.Zero, Exact.Zero);
        for (var each = facts.Years.First; each <= year; each++)
        {
            var value = facts.Read(measure, each).Value is { IsKnown: true } known ? known : Exact.Zero;
            soFar = soFar.Plus(value);
            if (!facts.IsOpen(each))
            {
                least = least.Plus(value);
                continue;
            }

            var rule = facts.RuleOf(each);
            least = least.Plus(rule?.Least(measure, facts, each) is { IsKnown: true } own ? own : Exact.Zero);
            least = rule?.LeastTotal(measure) is { IsKnown: true } total && total.CompareTo(least) > 0 ? total : least;
        }

        return soFar.CompareTo(least) < 0 ? least : default;
    }

    /// <summary>The sum of what is known since the first year; not known when nothing is. Says why when a year is missing.</summary>
    private static Exact SumOf(NamedMeasure measure, in IndicatorFacts facts, int year, out Reason? unknown)
    {
        Exact total = default;
        unknown = null;
        for (var each = facts.Years.First; each <= year; each++)
        {
            if (!ValueReading.TryRead(facts, measure, each, Reason.MissingValue, out var value, out var reason))
            {
                unknown ??= reason;
            }
            else
            {
                total = total.IsKnown ? total.Plus(value) : value;
            }
        }

        return total;
    }
}
