namespace Thqse.Sdk.Cpom.Rules;

/// <summary>A sum over all years so far against a number.</summary>
internal static class RunningTotal
{
    public static Outcome Judge(NamedMeasure measure, Exact required, Comparison comparison, in IndicatorFacts facts, int year)
    {
        var sum = default(RunningSum);
        for (var each = facts.Years.First; each <= year; each++)
        {
            sum.Add(measure, facts, each);
        }

        return sum.Against(required, comparison);
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

    /// <summary>What has to be declared of the years before another one that are over; empty when nothing lacks.</summary>
    public static IReadOnlyList<GreenStep> DeclareBefore(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        var steps = new List<GreenStep>();
        for (var each = facts.Years.First; each < year; each++)
        {
            if (!facts.IsOpen(each))
            {
                steps.AddRange(Steps.Declare(measure, facts, each));
            }
        }

        return steps;
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
}
