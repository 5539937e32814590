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
