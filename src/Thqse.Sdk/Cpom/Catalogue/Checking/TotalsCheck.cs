using System.Globalization;

namespace Thqse.Sdk.Cpom.Checking;

/// <summary>The stated totals agree with the cells; where they cannot, an entry of the ledger says why.</summary>
internal static class TotalsCheck
{
    public static void Run(Fiche fiche, FindingBag findings)
    {
        foreach (var row in fiche.Targets.Rows)
        {
            if (row.Period is { } period && Disagreement(row, period) is { } disagreement && !IsExplained(fiche, row))
            {
                findings.Add(CatalogueFindingCode.TotalDisagrees, $"rows/{row.Id}/period", disagreement);
            }
        }
    }

    private static bool IsExplained(Fiche fiche, TargetRow row)
        => fiche.Targets.Ledger.Any(entry => entry.ConcernsPeriod && (entry.Rows.Count == 0 || entry.Rows.Contains(row.Id)));

    private static string? Disagreement(TargetRow row, PeriodTarget period)
    {
        if (period.Kind == PeriodKind.None)
        {
            return "a total is stated and not evaluated";
        }

        foreach (var rule in period.Rule?.Parts ?? [])
        {
            if (rule is ThresholdRule { Span: ThresholdSpan.SinceStart } total && total.Amount != CellTotal(row, total.Measure))
            {
                return Text($"{total.Measure}: the period asks for {total.Amount}, the cells for {CellTotal(row, total.Measure)}");
            }
        }

        return period.StatedTotal is { } stated && stated != Evaluated(row, period)
            ? Text($"{stated} is stated, {Evaluated(row, period)} follows from the cells")
            : null;
    }

    /// <summary>The single number that the period is judged by.</summary>
    private static decimal? Evaluated(TargetRow row, PeriodTarget period) => period.Kind switch
    {
        PeriodKind.LastYear when row.Cells.Count > 0 => NumberOf(row.Cells[row.Cells.Count - 1].Rule),
        PeriodKind.Rule => NumberOf(period.Rule!),
        _ => null,
    };

    private static decimal? NumberOf(TargetRule rule) => rule switch
    {
        ThresholdRule threshold => threshold.YearlyAmount,
        GrowthRule growth => growth.Percent,
        _ => null,
    };

    /// <summary>What the cells ask over the period: the last running total, or the sum of the years.</summary>
    private static decimal CellTotal(TargetRow row, MeasureId measure)
    {
        var thresholds = row.Cells.SelectMany(cell => cell.Rule.Parts).OfType<ThresholdRule>().Where(rule => rule.Measure == measure).ToArray();
        var runningTotal = thresholds.LastOrDefault(rule => rule.Span == ThresholdSpan.SinceStart);
        return runningTotal?.Amount ?? thresholds.Sum(rule => rule.YearlyAmount);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
