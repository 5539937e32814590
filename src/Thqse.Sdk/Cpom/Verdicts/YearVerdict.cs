using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Cpom.Verdicts;

namespace Thqse.Sdk.Cpom;

/// <summary>The verdict of one indicator in one year: status, what was required, what was observed, why. Immutable. Rates are in percent.</summary>
[JsonConverter(typeof(NoJsonConverter<YearVerdict>))]
public sealed class YearVerdict
{
    private readonly EvaluationResults results;
    private readonly int index;
    private readonly MadeOnce made = new((int)Made.Source + 1);

    internal YearVerdict(EvaluationResults results, IndicatorEvaluation indicator, int index, int year)
    {
        this.results = results;
        this.index = index;
        Indicator = indicator;
        Year = year;
        Cell = indicator.IsApplicable ? indicator.Row?.FindCell(year) : null;
        Status = results.CellStatus(index, year);
    }

    /// <summary>The indicator the verdict belongs to.</summary>
    public IndicatorEvaluation Indicator { get; }

    /// <summary>Of which indicator it is, such as CPOM_OS_16.</summary>
    public IndicatorId Id => Indicator.Id;

    /// <summary>The year that is judged, one with targets, such as 2026.</summary>
    public int Year { get; }

    /// <summary>Where it stands at the as-of date; pending while the year is open and it is not met.</summary>
    public VerdictStatus Status { get; }

    /// <summary>Whether the year was not closed yet at the as-of date.</summary>
    public bool IsOpen => results.IsOpen(index, Year);

    /// <summary>Whether it is met while the year is open, and can still be lost by what is declared later: a rate, what is there at the end of the year, an answer; not a count of what happened, a milestone, a target that is fixed.</summary>
    public bool IsProvisional => Status == VerdictStatus.Met && IsOpen && Cell is { } cell && cell.Rule.CanBeUndone(results.PartsOfCell(index, Year, cell.Rule));

    /// <summary>The cell that asks; null when the indicator does not apply, or an option or the membership of a GHT has to be said first.</summary>
    public TargetCell? Cell { get; }

    /// <summary>The rules of the cell with what each gave, one for a cell that is not composite; empty when nothing is judged.</summary>
    public IReadOnlyList<PartVerdict> Parts => made.Get((int)Made.Parts, this, verdict => verdict.PartsOf());

    /// <summary>Why it is not met, undetermined or not applicable (also while pending), each once; empty for met and no target.</summary>
    public IReadOnlyList<Reason> Reasons => made.Get((int)Made.Reasons, this, verdict => verdict.ReasonsOf());

    /// <summary>The figure required by a cell of one rule that has a number, in the unit of the measure (percent for a rate); null otherwise, and while it is not known.</summary>
    public decimal? Required => Figure?.Required;

    /// <summary>The value observed by a cell of one rule that has a number, in the unit of the measure (percent for a rate); null otherwise, and while it is not known.</summary>
    public decimal? Observed => Figure?.Observed;

    /// <summary>The sum required so far against the sum observed so far; null where yearly numbers do not add up, and while nothing has been required yet.</summary>
    public HorizonVerdict? ToDate => made.Get((int)Made.ToDate, this, verdict => ToDateEvaluation.Verdict(verdict.results, verdict.Indicator, verdict.index, verdict.Year));

    /// <summary>Whether the evidence expected for the year is there.</summary>
    public EvidenceState Evidence => EvidenceOf();

    /// <summary>The names of the pieces of evidence attached to the year, without blank ones, sorted as texts are by their codes; empty when there are none, and when the indicator does not apply.</summary>
    public IReadOnlyList<string> EvidenceGiven => made.Get((int)Made.EvidenceGiven, this, verdict => verdict.EvidenceGivenOf());

    /// <summary>What to look at beside the status; may be empty.</summary>
    public IReadOnlyList<Issue> Issues => made.Get((int)Made.Issues, this, verdict => verdict.IssuesOf());

    /// <summary>What would make it met; null when it is met, has no target or does not apply.</summary>
    public PathToGreen? ToGreen => made.Get((int)Made.ToGreen, this, verdict => PathFinder.Find(verdict, verdict.results, verdict.index));

    /// <summary>
    /// The readings of the source that the verdict rests on: those of the fiche that bear on the cell, then those shared by several indicators that decided it (500 beds in a row by size, a growth
    /// raised to one more); may be empty.
    /// </summary>
    public IReadOnlyList<LedgerEntry> Readings => made.Get((int)Made.Readings, this, verdict => ReadingFinder.Find(verdict.Indicator, verdict.Parts, (entry, row) => entry.Concerns(row, verdict.Year), verdict.Year));

    /// <summary>Where the source asks it: the cell, or the row that says that it does not apply; null when no row is known.</summary>
    public VerdictSource? Source => made.Get((int)Made.Source, this, verdict => verdict.SourceOf());

    /// <summary>Indicator, year and status for a log, such as "CPOM_OS_16 2026: NotMet"; the sentence for people is made by the messages.</summary>
    public override string ToString() => FormattableString.Invariant($"{Indicator.Id} {Year}: {Status}");

    /// <summary>Whether it is not known if the cell exempts the establishment.</summary>
    internal bool LacksVolume => results.Cell(index, Year).LacksVolume;

    /// <summary>Whether too little is counted in the year for the cell to apply.</summary>
    internal bool IsExempt => results.Cell(index, Year).IsExempt;

    private PartVerdict? Figure => Cell?.Rule.Number is null || Parts.Count == 0 ? null : Parts[0];

    private VerdictSource? SourceOf() => Indicator.Row is { } row ? new(Indicator.Fiche, row, Cell?.Lines ?? row.Lines, Cell?.AsWritten) : null;

    private IReadOnlyList<string> EvidenceGivenOf() => Indicator.IsApplicable && results.Observation(index, Year) is { } observation
        ? observation.Evidence.Where(Observation.SaysSomething).OrderBy(piece => piece, StringComparer.Ordinal).ToReadOnly()
        : [];

    private IReadOnlyList<Reason> ReasonsOf()
    {
        if (Indicator.NotApplicableReason is { } notApplicable)
        {
            return [NotApplicableReasons.ToReason(notApplicable)];
        }

        if (Cell is null)
        {
            return Status == VerdictStatus.NoTarget ? [] : [Indicator.Plan.Lacking!.Value];
        }

        if (IsExempt)
        {
            return [Reason.BelowVolume];
        }

        if (LacksVolume)
        {
            return [Reason.MissingValue];
        }

        return results.Cell(index, Year).Decision is { } decision ? DecidingReasons.Of(Cell.Rule, Parts, decision) : [];
    }

    private EvidenceState EvidenceOf()
    {
        if (!Indicator.IsApplicable || Indicator.Fiche.Description.Evidence.All(piece => !piece.Years.Contains(Year)))
        {
            return EvidenceState.NotRequired;
        }

        return results.Observation(index, Year)?.HasEvidence == true ? EvidenceState.Provided : EvidenceState.Missing;
    }

    private IReadOnlyList<Issue> IssuesOf()
    {
        var issues = new List<Issue>();
        if (Indicator.IsApplicable && results.Observation(index, Year) is { } observation)
        {
            if (Indicator.Fiche.Description.Comment is { IsRequired: true } && observation is { HasValues: true, HasComment: false })
            {
                issues.Add(Issue.CommentRequired);
            }

            if (observation.HasSmallDenominator)
            {
                issues.Add(Issue.SmallDenominator);
            }
        }

        return issues.AsReadOnly();
    }

    /// <summary>What is made when it is first asked for.</summary>
    private IReadOnlyList<PartVerdict> PartsOf()
        => Cell is { } cell && !IsExempt ? PartVerdict.Of(cell.Rule, results.PartsOfCell(index, Year, cell.Rule), results, index, Year) : [];

    private enum Made
    {
        Parts,
        Reasons,
        ToDate,
        EvidenceGiven,
        Issues,
        ToGreen,
        Readings,
        Source,
    }
}
