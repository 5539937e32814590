namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Makes the verdict of the period from the outcomes.</summary>
internal static class PeriodEvaluation
{
    public static HorizonVerdict? Verdict(EvaluationResults results, IndicatorEvaluation indicator, int index)
    {
        if (results.Period(index) is not { } decision || indicator.Row?.Period is not { } period)
        {
            return null;
        }

        var last = results.Plan.Catalogue.Years.Last;
        var parts = PartsOf(results, indicator, index, period);
        return new HorizonVerdict(
            indicator,
            last,
            period,
            results.Status(decision, last),
            period.Kind is PeriodKind.EveryYear or PeriodKind.AnyYear ? YearReasons(indicator, results, index, decision) : DecidingReasons.Of(parts, decision),
            parts,
            FigureOf(period, indicator, parts, last),
            decision == Decision.Met || (results.IsOpen(last) && !IsLost(results, indicator, index, period)));
    }

    private static IReadOnlyList<PartVerdict> PartsOf(EvaluationResults results, IndicatorEvaluation indicator, int index, PeriodTarget period)
    {
        var last = results.Plan.Catalogue.Years.Last;
        if (period.Kind == PeriodKind.LastYear)
        {
            return indicator[last].Parts;
        }

        return period.Rule is null
            ? []
            : period.Rule.Parts
                .Select((rule, part) => results.PartOfPeriod(index, part))
                .Select((outcome, part) => results.Verdict(period.Rule.Parts[part], outcome, last))
                .ToReadOnly();
    }

    /// <summary>There is a single number when a single rule that has one decides.</summary>
    private static PartVerdict? FigureOf(PeriodTarget period, IndicatorEvaluation indicator, IReadOnlyList<PartVerdict> parts, int last)
    {
        var rule = period.Kind == PeriodKind.LastYear ? indicator[last].Cell?.Rule : period.Rule;
        return rule is ThresholdRule or GrowthRule or DirectionRule or ChosenTargetRule
            ? parts[0]
            : null;
    }

    private static IReadOnlyList<Reason> YearReasons(IndicatorEvaluation indicator, EvaluationResults results, int index, Decision decision)
        => decision == Decision.Met
            ? []
            : indicator.Years.Where(year => results.Cell(index, year.Year).Decision == decision).SelectMany(year => year.Reasons).Distinct().ToReadOnly();

    /// <summary>When every year counts, one closed year that is not met cannot be made good; any other period can still be.</summary>
    private static bool IsLost(EvaluationResults results, IndicatorEvaluation indicator, int index, PeriodTarget period)
        => period.Kind == PeriodKind.EveryYear
            && indicator.Years.Any(year => !year.IsOpen && results.Cell(index, year.Year).Decision == Decision.NotMet);
}
