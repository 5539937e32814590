namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>The outcomes of an evaluation, from which verdicts are made when they are asked for. Never changed once made.</summary>
internal sealed class EvaluationResults
{
    private readonly PlanLayout layout;
    private readonly Outcome[] parts;
    private readonly CellOutcome[] cells;
    private readonly Decision?[] periods;

    public EvaluationResults(CpomPlan plan, Outcome[] parts, CellOutcome[] cells, Decision?[] periods, int asOfYear)
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
        var fiche = plan.Indicators[indicator].Fiche;
        return new IndicatorFacts(
            fiche, plan.Catalogue.Years, plan.Contract.Declarations(fiche.Id), plan.Contract.FindChoice(fiche.Id)?.Target, asOfYear);
    }

    public IndicatorFacts Facts(int indicator) => FactsOf(Plan, indicator, AsOfYear);

    public CellOutcome Cell(int indicator, int year) => cells[layout.CellIndex(indicator, year)];

    public Decision? Period(int indicator) => periods[indicator];

    public Outcome PartOfCell(int indicator, int year, int part) => parts[layout.FirstPartOfCell(indicator, year) + part];

    public Outcome PartOfPeriod(int indicator, int part) => parts[layout.FirstPartOfPeriod(indicator) + part];

    /// <summary>A rule with what it gave, as it stands for a year.</summary>
    public PartVerdict Verdict(TargetRule rule, Outcome outcome, int year)
        => new(rule, outcome, Status(outcome.Decision, year), outcome.ReferenceYear != 0 && IsOpen(outcome.ReferenceYear));

    /// <summary>A year is closed from 1 January of the next one; until then what is not met or not known is pending.</summary>
    public bool IsOpen(int year) => AsOfYear <= year;

    public VerdictStatus Status(Decision decision, int year) => decision switch
    {
        Decision.Met => VerdictStatus.Met,
        _ when IsOpen(year) => VerdictStatus.Pending,
        Decision.NotMet => VerdictStatus.NotMet,
        _ => VerdictStatus.Undetermined,
    };

    public VerdictStatus CellStatus(int indicator, int year)
        => !Plan.Indicators[indicator].IsApplicable ? VerdictStatus.NotApplicable
            : Cell(indicator, year).Decision is { } decision ? Status(decision, year)
            : VerdictStatus.NoTarget;
}
