using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>Makes the verdict of the period from the outcomes.</summary>
internal static class PeriodEvaluation
{
    public static HorizonVerdict? Verdict(EvaluationResults results, IndicatorEvaluation indicator, int index)
    {
        if (results.Period(index) is not { } decision)
        {
            return null;
        }

        // There is a decision only where a row asks something of the period.
        var period = indicator.Row!.Period!;
        var last = results.Plan.Catalogue.Years.Last;
        var (rule, parts, reasons) = period.Kind switch
        {
            PeriodKind.LastYear => (indicator[last].Cell?.Rule, indicator[last].Parts, indicator[last].Reasons),
            PeriodKind.Rule => OfRule(results, index, period.Rule!, decision, last),
            PeriodKind.EveryYear or PeriodKind.AnyYear => (null, [], YearReasons(indicator, results, index, decision)),
            PeriodKind.None => (null, [], []),
        };
        return new HorizonVerdict(
            indicator,
            last,
            period,
            rule,
            results.Status(decision, index, last),
            reasons,
            parts,
            decision == Decision.Met || (results.IsOpen(index, last) && !IsLost(results, indicator, index, period, decision)),
            decision == Decision.Met && results.IsOpen(index, last) && CanBeUndone(results, indicator, index, period));
    }

    /// <summary>Whether what is declared later can still undo it: of a period that counts the years met, whether it can undo those that decide.</summary>
    private static bool CanBeUndone(EvaluationResults results, IndicatorEvaluation indicator, int index, PeriodTarget period) => period.Kind switch
    {
        PeriodKind.LastYear => indicator[results.Plan.Catalogue.Years.Last].IsProvisional,
        PeriodKind.Rule => period.Rule!.CanBeUndone(results.PartsOfPeriod(index, period.Rule)),
        PeriodKind.EveryYear => indicator.Years.Any(year => year.IsProvisional),
        PeriodKind.AnyYear => indicator.Years.Where(year => year.Status == VerdictStatus.Met).All(year => year.IsProvisional),
        PeriodKind.None => false,
    };

    private static (TargetRule Rule, IReadOnlyList<PartVerdict> Parts, IReadOnlyList<Reason> Reasons) OfRule(
        EvaluationResults results, int index, TargetRule rule, Decision decision, int last)
    {
        var parts = PartVerdict.Of(rule, results.PartsOfPeriod(index, rule), results, index, last);
        return (rule, parts, DecidingReasons.Of(rule, parts, decision));
    }

    private static IReadOnlyList<Reason> YearReasons(IndicatorEvaluation indicator, EvaluationResults results, int index, Decision decision)
        => decision == Decision.Met
            ? []
            : indicator.Years.Where(year => results.Cell(index, year.Year).Decision == decision).SelectMany(year => year.Reasons).Distinct().ToReadOnly();

    /// <summary>When every year counts, one closed year that is not met cannot be made good; nor can a total that the years before the last have exceeded. Any other period can still be.</summary>
    private static bool IsLost(EvaluationResults results, IndicatorEvaluation indicator, int index, PeriodTarget period, Decision decision) => period.Kind switch
    {
        PeriodKind.EveryYear => indicator.Years.Any(year => !year.IsOpen && results.Cell(index, year.Year).Decision == Decision.NotMet),
        PeriodKind.Rule => decision == Decision.NotMet
            && period.Rule!.Ways(results.Facts(index), results.Plan.Catalogue.Years.Last, results.PartsOfPeriod(index, period.Rule)).Count == 0,
        PeriodKind.LastYear or PeriodKind.AnyYear or PeriodKind.None => false,
    };
}
