namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>
/// A sum over the years against a number. Values are never negative: what is known already suffices, or a missing year leaves it undetermined.
/// </summary>
internal static class RunningTotal
{
    public static Outcome Judge(ThresholdRule rule, in IndicatorFacts facts, int year)
    {
        var required = Exact.From(rule.YearlyAmount);
        var total = SumOf(rule.Measure, facts, year, out var unknown);
        var reached = total.IsKnown && ThresholdEvaluation.IsReached(rule, total, required);
        return Decide(new Outcome { Required = required, Observed = total }, reached, unknown);
    }

    /// <summary>The same for a required sum that is not a rule of its own: the to-date horizon.</summary>
    public static Outcome Judge(MeasureId measure, Exact required, in IndicatorFacts facts, int year)
    {
        var total = SumOf(measure, facts, year, out var unknown);
        var reached = total.IsKnown && total.CompareTo(required) >= 0;
        return Decide(new Outcome { Required = required, Observed = total }, reached, unknown);
    }

    private static Outcome Decide(Outcome outcome, bool reached, Reason? unknown)
        => reached || unknown is null ? outcome.Decided(reached, Reason.BelowThreshold) : outcome.Unknown(unknown.Value);

    /// <summary>The sum of what is known since the first year; not known when nothing is. Says why when a year is missing.</summary>
    private static Exact SumOf(MeasureId measure, in IndicatorFacts facts, int year, out Reason? unknown)
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
