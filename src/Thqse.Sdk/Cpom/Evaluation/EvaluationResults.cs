using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>The outcomes of an evaluation, from which verdicts are made when they are asked for. Never changed once made.</summary>
internal sealed class EvaluationResults
{
    private readonly PlanLayout layout;
    private readonly Outcome[] parts;
    private readonly JudgedCell[] cells;
    private readonly Decision?[] periods;

    public EvaluationResults(CpomPlan plan, Outcome[] parts, JudgedCell[] cells, Decision?[] periods, int asOfYear)
    {
        Plan = plan;
        layout = plan.Layout;
        this.parts = parts;
        this.cells = cells;
        this.periods = periods;
        AsOfYear = asOfYear;
    }

    public CpomPlan Plan { get; }

    public int AsOfYear { get; }

    public static IndicatorFacts FactsOf(CpomPlan plan, int indicator, int asOfYear)
    {
        var planned = plan.Indicators[indicator];
        var id = planned.Fiche.Id;
        var choice = plan.Contract.FindChoice(id);
        return new IndicatorFacts(plan.Catalogue.Years, plan.Contract.Declarations(id), choice?.Target, choice?.Year, planned.Row, asOfYear);
    }

    public IndicatorFacts Facts(int indicator) => FactsOf(Plan, indicator, AsOfYear);

    public JudgedCell Cell(int indicator, int year) => cells[layout.CellIndex(indicator, year)];

    public Decision? Period(int indicator) => periods[indicator];

    /// <summary>What each part of the rule of a cell gave.</summary>
    public ReadOnlySpan<Outcome> PartsOfCell(int indicator, int year, TargetRule rule) => parts.AsSpan(layout.FirstPartOfCell(indicator, year), rule.Parts.Count);

    /// <summary>What each part of the rule of the period gave.</summary>
    public ReadOnlySpan<Outcome> PartsOfPeriod(int indicator, TargetRule rule) => parts.AsSpan(layout.FirstPartOfPeriod(indicator), rule.Parts.Count);

    /// <summary>A year is closed from 1 January of the next one; until then what is not met or not known is pending.</summary>
    public bool IsOpen(int year) => AsOfYear <= year;

    public VerdictStatus Status(Decision decision, int year) => decision switch
    {
        Decision.Met => VerdictStatus.Met,
        Decision.NotMet => IsOpen(year) ? VerdictStatus.Pending : VerdictStatus.NotMet,
        Decision.Undetermined => IsOpen(year) ? VerdictStatus.Pending : VerdictStatus.Undetermined,
    };

    public VerdictStatus CellStatus(int indicator, int year)
        => !Plan.Indicators[indicator].IsApplicable || Cell(indicator, year).IsExempt ? VerdictStatus.NotApplicable
            : Cell(indicator, year).Decision is { } decision ? Status(decision, year)
            : VerdictStatus.NoTarget;
}
