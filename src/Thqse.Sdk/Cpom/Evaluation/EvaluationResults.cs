using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>The outcomes of an evaluation, from which verdicts are made when they are asked for. Never changed once made.</summary>
internal sealed class EvaluationResults
{
    private readonly PlanLayout layout;
    private readonly Outcome[] parts;
    private readonly JudgedCell[] cells;
    private readonly Decision?[] periods;
    private readonly OpenYears[] open;

    public EvaluationResults(CpomPlan plan, Outcome[] parts, JudgedCell[] cells, Decision?[] periods, OpenYears[] open)
    {
        Plan = plan;
        layout = plan.Layout;
        this.parts = parts;
        this.cells = cells;
        this.periods = periods;
        this.open = open;
    }

    public CpomPlan Plan { get; }

    public IndicatorFacts Facts(int indicator) => Plan.FactsOf(indicator, Plan.Values, open[indicator]);

    /// <summary>What is declared for a year, with comments and evidence, and the values as they were given; years that have not begun are not looked at.</summary>
    public Observation? Observation(int indicator, int year) => open[indicator].HasBegun(year) ? Plan.Contract.Declarations(Plan.Indicators[indicator].Fiche.Id).FindObservation(year) : null;

    /// <summary>Which years of an indicator have begun and are open.</summary>
    public OpenYears Open(int indicator) => open[indicator];

    public JudgedCell Cell(int indicator, int year) => cells[layout.CellIndex(indicator, year)];

    public Decision? Period(int indicator) => periods[indicator];

    /// <summary>What each part of the rule of a cell gave.</summary>
    public ReadOnlySpan<Outcome> PartsOfCell(int indicator, int year, TargetRule rule) => parts.AsSpan(layout.FirstPartOfCell(indicator, year), rule.Parts.Count);

    /// <summary>What each part of the rule of the period gave.</summary>
    public ReadOnlySpan<Outcome> PartsOfPeriod(int indicator, TargetRule rule) => parts.AsSpan(layout.FirstPartOfPeriod(indicator), rule.Parts.Count);

    /// <summary>Until a year is closed, what is not met or not known is pending.</summary>
    public bool IsOpen(int indicator, int year) => open[indicator].IsOpen(year);

    public VerdictStatus Status(Decision decision, int indicator, int year) => CellJudge.StatusOf(decision, IsOpen(indicator, year));

    public VerdictStatus CellStatus(int indicator, int year)
        => CellJudge.StatusOf(Plan.Indicators[indicator], Cell(indicator, year).Decision, Cell(indicator, year).IsExempt, IsOpen(indicator, year));
}
