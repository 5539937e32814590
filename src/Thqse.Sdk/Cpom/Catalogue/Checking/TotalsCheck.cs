using System.Globalization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Checking;

/// <summary>The stated totals agree with the cells; where they cannot, an entry of the ledger says why.</summary>
internal static class TotalsCheck
{
    public static void Run(Fiche fiche, FindingBag findings)
    {
        foreach (var row in fiche.Targets.Rows)
        {
            OfExemptYears(fiche, row, findings);
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
            return Text($"{period.StatedTotal} ≠ none").TrimStart();
        }

        foreach (var rule in period.Rule?.Parts ?? [])
        {
            if (rule is { Number: { IsTotal: true, Stated: { } total }, Subject.Measure.Id: var measure } && total != CellTotal(row, measure))
            {
                return Text($"{measure} {total} ≠ {CellTotal(row, measure)}");
            }
        }

        return period.StatedTotal is { } stated && stated != Evaluated(row, period)
            ? Text($"{stated} ≠ {Evaluated(row, period)}").TrimEnd()
            : null;
    }

    /// <summary>A total that is stated asks what the years ask together, also of who is exempt in one of them.</summary>
    private static void OfExemptYears(Fiche fiche, TargetRow row, FindingBag findings)
    {
        if (row.Cells.FirstOrDefault(cell => cell.UnlessBelow is not null)?.Year is not { } exempting)
        {
            return;
        }

        var year = exempting.ToString(CultureInfo.InvariantCulture);
        foreach (var cell in row.Cells.Where(cell => cell.Year > exempting && IsTotal(cell.Rule) && !fiche.Targets.Ledger.Any(entry => entry.Concerns(row.Id, cell.Year))))
        {
            findings.Add(CatalogueFindingCode.TotalOverExemptYear, FormattableString.Invariant($"rows/{row.Id}/{cell.Year}"), year);
        }

        if (row.Period?.Rule is { } rule && IsTotal(rule) && !IsExplained(fiche, row))
        {
            findings.Add(CatalogueFindingCode.TotalOverExemptYear, $"rows/{row.Id}/period", year);
        }
    }

    private static bool IsTotal(TargetRule rule) => rule.Parts.Any(part => part.Number is { IsTotal: true });

    /// <summary>The single number that the period is judged by.</summary>
    private static decimal? Evaluated(TargetRow row, PeriodTarget period) => period.Kind switch
    {
        PeriodKind.LastYear => row.Cells.Count == 0 ? null : row.Cells[row.Cells.Count - 1].Rule.Number?.Stated,
        PeriodKind.Rule => period.Rule!.Number?.Stated,
        PeriodKind.None or PeriodKind.EveryYear or PeriodKind.AnyYear => null,
    };

    /// <summary>What the cells ask over the period: the last running total, or the sum of the years.</summary>
    private static decimal CellTotal(TargetRow row, MeasureId measure)
    {
        var numbers = row.Cells.SelectMany(cell => cell.Rule.Parts).Where(rule => rule.Subject.Measure?.Id == measure).Select(rule => rule.Number).OfType<RuleNumber>().ToArray();
        return numbers.LastOrDefault(number => number.IsTotal).Stated ?? numbers.Where(number => number.IsOfYear).Sum(number => number.Stated!.Value);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
