using System.Buffers;
using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// A plan ready to be judged a great many times: for a simulation, for what if, for all establishments of one kind. Its values are numbered once, it makes statuses only, and judging
/// allocates nothing. The rules are those of a report, judged by the same code. Immutable; may be used by several threads at once.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<CompiledPlan>))]
public sealed class CompiledPlan
{
    private readonly CpomPlan plan;
    private readonly ValueLayout layout;
    private readonly PlanColumn[] columns;
    private readonly PlanCell[] cells;
    private readonly int mostParts;

    internal CompiledPlan(CpomPlan plan)
    {
        this.plan = plan;
        layout = plan.ValueLayout;
        columns = [.. Enumerable.Range(0, plan.Indicators.Count).Where(indicator => plan.Indicators[indicator].Row is { NotApplicableReason: null }).SelectMany(ColumnsOf)];
        cells = [.. plan.Indicators.SelectMany(indicator => plan.Catalogue.Years.Targeted.Select(year => new PlanCell(indicator.Fiche.Id, year)))];
        mostParts = plan.Indicators.SelectMany(indicator => indicator.Row?.Cells ?? []).Select(cell => cell.Rule.Parts.Count).DefaultIfEmpty(0).Max();
        Columns = Array.AsReadOnly(columns);
        Cells = Array.AsReadOnly(cells);
    }

    /// <summary>How many cells are judged: one for each indicator and year (150).</summary>
    public int CellCount => cells.Length;

    /// <summary>The cells in the order of the statuses: by indicator, then by year.</summary>
    public IReadOnlyList<PlanCell> Cells { get; }

    /// <summary>What each value is of, in the order of the values: the measures and the milestones of every indicator that applies, each year in which something can be declared.</summary>
    public IReadOnlyList<PlanColumn> Columns { get; }

    /// <summary>Looks for the value of a measure in a year.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>Its index among the values, from 0; -1 when there is none: it is computed, or the indicator does not apply.</returns>
    public int FindColumn(IndicatorId indicator, MeasureId measure, int year) => Find(plan.Catalogue.Known(indicator), column => column.Measure == measure && column.Year == year);

    /// <summary>Looks for the value of a milestone in a year.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="milestone">The milestone.</param>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>Its index among the values, from 0; -1 when there is none.</returns>
    public int FindColumn(IndicatorId indicator, MilestoneId milestone, int year) => Find(plan.Catalogue.Known(indicator), column => column.Milestone == milestone && column.Year == year);

    /// <summary>Reads the values that a contract declares. Its establishment, choices and readings are not looked at: those of the plan decide what is asked.</summary>
    /// <param name="contract">A contract made against the catalogue of the plan, under whichever readings.</param>
    /// <param name="values">Where they are put, as <see cref="Columns"/> says: null for what is not declared; of a milestone an answer, no where something else is declared for the year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is null.</exception>
    /// <exception cref="ArgumentException">The contract was made against another catalogue, or there is not room for exactly as many values as there are columns.</exception>
    public void Read(CpomContract contract, Span<MeasuredValue?> values)
    {
        if (Guard.NotNull(contract, nameof(contract)).Catalogue.Ordinary != plan.Catalogue.Ordinary)
        {
            throw new ArgumentException("The contract was made against another catalogue.", nameof(contract));
        }

        SameLength(values.Length, columns.Length, nameof(values));
        for (var i = 0; i < columns.Length; i++)
        {
            values[i] = columns[i].Of(contract);
        }
    }

    /// <summary>Judges every cell at a date.</summary>
    /// <param name="values">What is declared, as <see cref="Columns"/> says; null for what is not. Of a milestone an answer: whether it is reached in that year.</param>
    /// <param name="asOf">The date, in any calendar. Years that have not begun change no verdict.</param>
    /// <param name="statuses">Where the status of each cell is put, as <see cref="Cells"/> says.</param>
    /// <exception cref="ArgumentException">There are not exactly as many values as columns, or statuses as cells; or a value is not of the kind of its measure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public void Evaluate(ReadOnlySpan<MeasuredValue?> values, LocalDate asOf, Span<VerdictStatus> statuses)
    {
        SameLength(values.Length, columns.Length, nameof(values));
        SameLength(statuses.Length, cells.Length, nameof(statuses));
        var date = Guard.Date(asOf, nameof(asOf));
        var declared = ArrayPool<DeclaredValue>.Shared.Rent(layout.Count);
        var outcomes = ArrayPool<Outcome>.Shared.Rent(mostParts);
        try
        {
            Array.Clear(declared, 0, layout.Count);
            for (var i = 0; i < columns.Length; i++)
            {
                if (values[i] is { } value)
                {
                    declared[columns[i].Index] = columns[i].Declared(value);
                }
            }

            Judge(declared, date, outcomes, statuses);
        }
        finally
        {
            ArrayPool<DeclaredValue>.Shared.Return(declared);
            ArrayPool<Outcome>.Shared.Return(outcomes);
        }
    }

    /// <summary>How many cells and columns there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{CellCount} cells, {Columns.Count} columns");

    private void Judge(DeclaredValue[] declared, LocalDate asOf, Span<Outcome> outcomes, Span<VerdictStatus> statuses)
    {
        var years = plan.Catalogue.Years;
        var next = 0;
        var closing = plan.Catalogue.Closing;
        var open = closing.At(asOf);
        for (var indicator = 0; indicator < plan.Indicators.Count; indicator++)
        {
            var planned = plan.Indicators[indicator];
            if (planned.Fiche.Closing != closing)
            {
                // Most indicators close on the day of the catalogue.
                closing = planned.Fiche.Closing;
                open = closing.At(asOf);
            }

            var facts = plan.FactsOf(indicator, declared, open);
            for (var year = years.First; year <= years.Last; year++)
            {
                var decision = CellJudge.Judge(planned, facts, year, outcomes, out var isExempt, out _);
                statuses[next++] = CellJudge.StatusOf(planned, decision, isExempt, open.IsOpen(year));
            }
        }
    }

    private int Find(IndicatorId indicator, Predicate<PlanColumn> isMeant) => Array.FindIndex(columns, column => column.Indicator == indicator && isMeant(column));

    private IEnumerable<PlanColumn> ColumnsOf(int indicator)
    {
        var fiche = plan.Indicators[indicator].Fiche;
        foreach (var year in plan.Catalogue.Years.Declarable)
        {
            for (var place = 0; place < fiche.Targets.Measures.Count; place++)
            {
                if (fiche.Targets.Measures[place] is { IsComputed: false } measure)
                {
                    yield return new PlanColumn(fiche.Id, measure, null, year, layout.OfMeasure(indicator, place, year));
                }
            }

            for (var place = 0; place < fiche.Targets.Milestones.Count; place++)
            {
                yield return new PlanColumn(fiche.Id, null, fiche.Targets.Milestones[place].Id, year, layout.OfMilestone(indicator, place, year));
            }
        }
    }

    private static void SameLength(int length, int needed, string name)
    {
        if (length != needed)
        {
            throw new ArgumentException(FormattableString.Invariant($"There is room for {length}; exactly {needed} are needed."), name);
        }
    }
}
