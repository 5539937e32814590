using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Judges every cell of a plan at a date. The results are structs in arrays made once: no sentence is built per cell, and nothing is allocated but exact figures beyond 31 bits.</summary>
internal sealed class Evaluator
{
    private readonly CpomPlan plan;
    private readonly PlanLayout layout;
    private readonly CatalogueYears years;
    private readonly Outcome[] parts;
    private readonly JudgedCell[] cells;
    private readonly Decision?[] periods;
    private readonly int asOfYear;

    private Evaluator(CpomPlan plan, int asOfYear)
    {
        this.plan = plan;
        this.asOfYear = asOfYear;
        layout = plan.Layout;
        years = plan.Catalogue.Years;
        parts = new Outcome[layout.PartCount];
        cells = new JudgedCell[layout.CellCount];
        periods = new Decision?[plan.Indicators.Count];
    }

    public static EvaluationResults Evaluate(CpomPlan plan, int asOfYear)
    {
        var evaluator = new Evaluator(plan, asOfYear);
        for (var indicator = 0; indicator < plan.Indicators.Count; indicator++)
        {
            evaluator.Judge(indicator);
        }

        return new EvaluationResults(plan, evaluator.parts, evaluator.cells, evaluator.periods, asOfYear);
    }

    private void Judge(int indicator)
    {
        var planned = plan.Indicators[indicator];
        var facts = EvaluationResults.FactsOf(plan, indicator, asOfYear);
        Exact requiredSoFar = default;
        for (var year = years.First; year <= years.Last; year++)
        {
            ref var cell = ref cells[layout.CellIndex(indicator, year)];
            if (planned.Row is not { NotApplicableReason: null } row)
            {
                cell.Decision = planned.Lacking is null ? null : Decision.Undetermined;
                continue;
            }

            cell.Decision = Judge(row.FindCell(year)?.Rule, facts, year, layout.FirstPartOfCell(indicator, year));
            if (row.FindCell(year)?.UnlessBelow is { } exemption && cell.Decision is not null)
            {
                var volume = facts.Read(exemption.Volume, year).Value;
                cell.IsExempt = volume.IsKnown && volume.CompareTo(Exact.From(exemption.Number)) < 0;

                // Whether the cell applies is not known: neither is what it gives.
                cell.Decision = cell.IsExempt ? null : volume.IsKnown ? cell.Decision : Decision.Undetermined;
            }

            if (row.Summed is { } measure)
            {
                requiredSoFar = AddRequired(requiredSoFar, row.FindCell(year)?.Rule, measure);
                cell.ToDate = requiredSoFar.IsKnown ? RunningTotal.Judge(measure, requiredSoFar, row.SummedComparison, facts, year) : null;
            }
        }

        periods[indicator] = JudgePeriod(indicator, facts);
    }

    private Decision? Judge(TargetRule? rule, in IndicatorFacts facts, int year, int firstPart)
        => rule?.Judge(facts, year, parts.AsSpan(firstPart, rule.Parts.Count));

    /// <summary>A cell without a number contributes nothing; nothing is required until one has.</summary>
    private static Exact AddRequired(Exact soFar, TargetRule? rule, NamedMeasure measure)
    {
        if (rule is null)
        {
            return soFar;
        }

        for (var i = 0; i < rule.Parts.Count; i++)
        {
            if (rule.Parts[i] is { Number: { IsOfYear: true, Stated: { } number } } part && part.Subject.Measure?.Id == measure.Id)
            {
                var required = Exact.From(number);
                soFar = soFar.IsKnown ? soFar.Plus(required) : required;
            }
        }

        return soFar;
    }

    private Decision? JudgePeriod(int indicator, in IndicatorFacts facts)
    {
        var planned = plan.Indicators[indicator];
        if (!planned.IsApplicable || planned.Row?.Period is not { } period)
        {
            return null;
        }

        return period.Kind switch
        {
            PeriodKind.LastYear => cells[layout.CellIndex(indicator, years.Last)].Decision,
            PeriodKind.EveryYear => CombineYears(indicator, Decision.NotMet),
            PeriodKind.AnyYear => CombineYears(indicator, Decision.Met),
            PeriodKind.Rule => Judge(period.Rule, facts, years.Last, layout.FirstPartOfPeriod(indicator)),
            PeriodKind.None => null,
        };
    }

    private Decision? CombineYears(int indicator, Decision strong)
    {
        var (asked, hasStrong, hasUndetermined) = (false, false, false);
        for (var year = years.First; year <= years.Last; year++)
        {
            var decision = cells[layout.CellIndex(indicator, year)].Decision;
            asked |= decision is not null;
            hasStrong |= decision == strong;
            hasUndetermined |= decision == Decision.Undetermined;
        }

        return asked ? Combination.Combine(strong, hasStrong, hasUndetermined) : null;
    }
}
