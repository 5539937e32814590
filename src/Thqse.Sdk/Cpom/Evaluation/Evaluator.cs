using NodaTime;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Judges every cell of a plan at a date. The results are structs in arrays made once: no sentence is built per cell, and nothing is allocated but exact figures beyond 64 bits.</summary>
internal sealed class Evaluator
{
    private readonly CpomPlan plan;
    private readonly PlanLayout layout;
    private readonly CatalogueYears years;
    private readonly Outcome[] parts;
    private readonly JudgedCell[] cells;
    private readonly Decision?[] periods;
    private readonly OpenYears[] open;

    private Evaluator(CpomPlan plan, LocalDate asOf)
    {
        this.plan = plan;
        open = new OpenYears[plan.Indicators.Count];
        for (var indicator = 0; indicator < open.Length; indicator++)
        {
            open[indicator] = plan.Indicators[indicator].Fiche.Closing.At(asOf);
        }

        layout = plan.Layout;
        years = plan.Catalogue.Years;
        parts = new Outcome[layout.PartCount];
        cells = new JudgedCell[layout.CellCount];
        periods = new Decision?[plan.Indicators.Count];
    }

    public static EvaluationResults Evaluate(CpomPlan plan, LocalDate asOf)
    {
        var evaluator = new Evaluator(plan, asOf);
        for (var indicator = 0; indicator < plan.Indicators.Count; indicator++)
        {
            evaluator.Judge(indicator);
        }

        return new EvaluationResults(plan, evaluator.parts, evaluator.cells, evaluator.periods, evaluator.open);
    }

    private void Judge(int indicator)
    {
        var planned = plan.Indicators[indicator];
        var facts = plan.FactsOf(indicator, plan.Values, open[indicator]);
        Exact requiredSoFar = default;
        var sum = default(RunningSum);
        for (var year = years.First; year <= years.Last; year++)
        {
            ref var cell = ref cells[layout.CellIndex(indicator, year)];
            cell.Decision = CellJudge.Judge(planned, facts, year, parts.AsSpan(layout.FirstPartOfCell(indicator, year)), out var isExempt, out var lacksVolume);
            (cell.IsExempt, cell.LacksVolume) = (isExempt, lacksVolume);
            if (planned.Row is { NotApplicableReason: null, Summed: { } measure } row)
            {
                // A year that does not apply counts on neither side: nothing is asked of it, and what is observed in it makes nothing good.
                if (!isExempt)
                {
                    requiredSoFar = AddRequired(requiredSoFar, row.FindCell(year)?.Rule, measure);
                    sum.Add(measure, facts, year);
                }

                if (cell.LacksVolume)
                {
                    sum.Doubt();
                }

                cell.ToDate = requiredSoFar.IsKnown ? sum.Against(requiredSoFar, row.SummedComparison) : null;
            }
        }

        periods[indicator] = JudgePeriod(indicator, facts);
    }

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

        var counts = CountYears(indicator);
        return period.Kind switch
        {
            PeriodKind.LastYear => cells[layout.CellIndex(indicator, years.Last)].Decision,
            PeriodKind.EveryYear => counts.Decide(counts.Asking),
            PeriodKind.AnyYear => counts.Decide(needed: 1),
            PeriodKind.Rule => period.Rule!.Judge(facts, years.Last, parts.AsSpan(layout.FirstPartOfPeriod(indicator), period.Rule.Parts.Count)),
            PeriodKind.None => null,
        };
    }

    /// <summary>What the years that ask for something gave.</summary>
    private DecisionCounts CountYears(int indicator)
    {
        var counts = default(DecisionCounts);
        for (var year = years.First; year <= years.Last; year++)
        {
            counts.Add(cells[layout.CellIndex(indicator, year)].Decision);
        }

        return counts;
    }
}
