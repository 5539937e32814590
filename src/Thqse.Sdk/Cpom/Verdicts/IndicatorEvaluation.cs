using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Cpom.Verdicts;

namespace Thqse.Sdk.Cpom;

/// <summary>The verdicts of one indicator: one for each year, and one for the period. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<IndicatorEvaluation>))]
public sealed class IndicatorEvaluation
{
    private readonly EvaluationResults results;
    private readonly int index;
    private readonly MadeOnce period = new(1);

    internal IndicatorEvaluation(EvaluationResults results, int index)
    {
        this.results = results;
        this.index = index;
        Plan = results.Plan.Indicators[index];
        Years = Array.AsReadOnly(results.Plan.Catalogue.Years.Targeted.Select(year => new YearVerdict(results, this, index, year)).ToArray());
    }

    /// <summary>What was asked.</summary>
    public IndicatorPlan Plan { get; }

    /// <summary>What the indicator measures and asks.</summary>
    public Fiche Fiche => Plan.Fiche;

    /// <summary>The identifier of the indicator.</summary>
    public IndicatorId Id => Fiche.Id;

    /// <summary>The row that applies; null when the indicator was taken out of the contract, or an option or the membership of a GHT has to be said first.</summary>
    public TargetRow? Row => Plan.Row;

    /// <summary>Whether the indicator applies to the establishment.</summary>
    public bool IsApplicable => Plan.IsApplicable;

    /// <summary>Why it does not apply; null when it does.</summary>
    public NotApplicableReason? NotApplicableReason => Plan.NotApplicableReason;

    /// <summary>The verdicts, one for each year with targets, in order.</summary>
    public IReadOnlyList<YearVerdict> Years { get; }

    /// <summary>The verdict of the period; null when the source states none, or one that has no meaning.</summary>
    public HorizonVerdict? Period => period.Get(0, this, indicator => PeriodEvaluation.Verdict(indicator.results, indicator, indicator.index));

    /// <summary>The sum so far of the last closed year, of the first year while none is closed; null where yearly numbers do not add up, and while nothing has been required.</summary>
    public HorizonVerdict? ToDate => (LastClosed ?? Years[0]).ToDate;

    /// <summary>The verdict of the last year that is closed; null while none is.</summary>
    public YearVerdict? LastClosed => Years.LastOrDefault(year => !year.IsOpen);

    internal OpenYears Open => results.Open(index);

    internal Establishment Establishment => results.Plan.Contract.Establishment;

    internal IReadOnlyList<LedgerEntry> SharedLedger => results.Plan.Catalogue.SharedLedger;

    /// <summary>The verdict of a year.</summary>
    /// <param name="year">A year with targets, such as 2026.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has no targets.</exception>
    public YearVerdict this[int year] => TryGet(year, out var verdict)
        ? verdict
        : throw new ArgumentOutOfRangeException(
            nameof(year), year, FormattableString.Invariant($"{Id} has verdicts from {Years[0].Year} to {Years[Years.Count - 1].Year}."));

    /// <summary>The verdict of a year, if it has targets.</summary>
    /// <param name="year">The year.</param>
    /// <param name="verdict">The verdict; null when the year has no targets.</param>
    /// <returns>Whether the year has targets.</returns>
    public bool TryGet(int year, [NotNullWhen(true)] out YearVerdict? verdict)
    {
        verdict = Years.FirstOrDefault(each => each.Year == year);
        return verdict is not null;
    }

    /// <summary>The indicator and the status of each year, for a log.</summary>
    public override string ToString() => Id + ": " + string.Join(", ", Years.Select(year => FormattableString.Invariant($"{year.Year} {year.Status}")));
}
