using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// A contract evaluated at a date: for every indicator of the catalogue, a verdict for each year and for the period. Immutable, safe to share between threads.
/// There is no global score: verdicts are counted by status, by axis and by year.
/// </summary>
[JsonConverter(typeof(DocumentJsonConverter<CpomEvaluation>))]
public sealed class CpomEvaluation
{
    private readonly EvaluationResults results;
    private readonly MadeOnce made = new((int)Made.Summary + 1);

    internal CpomEvaluation(CpomPlan plan, LocalDate asOf, bool isDateAssumed)
    {
        Plan = plan;
        AsOf = asOf;
        IsDateAssumed = isDateAssumed;
        results = Evaluator.Evaluate(plan, asOf);
    }

    /// <summary>The version of the engine, such as "1.0.0".</summary>
    public static string EngineVersion { get; } = typeof(CpomEvaluation).Assembly.GetName().Version!.ToString(3);

    /// <summary>What was asked of the establishment.</summary>
    public CpomPlan Plan { get; }

    /// <summary>The catalogue whose targets were judged.</summary>
    public CpomCatalogue Catalogue => Plan.Catalogue;

    /// <summary>Who was evaluated.</summary>
    public Establishment Establishment => Plan.Contract.Establishment;

    /// <summary>The date of the evaluation: years are closed from the day that the catalogue says, 1 January of the next one where it says none.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What was accepted and looks odd, and what was taken as said without being said: none changes a verdict. May be empty.</summary>
    public IReadOnlyList<Notice> Notices => made.Get((int)Made.Notices, this, NoticeFinder.Find);

    /// <summary>The indicators, all of them, in the order of the catalogue.</summary>
    public IReadOnlyList<IndicatorEvaluation> Indicators => made.Get((int)Made.Indicators, this, evaluation => evaluation.IndicatorsOf());

    /// <summary>The verdicts of all years of all indicators, in the order of the catalogue and then of the years; the same list at each read.</summary>
    public IReadOnlyList<YearVerdict> Verdicts => made.Get((int)Made.Verdicts, this, evaluation => evaluation.Indicators.SelectMany(indicator => indicator.Years).ToReadOnly());

    /// <summary>The year verdicts counted by status.</summary>
    public StatusCounts Summary => (StatusCounts)made.Get((int)Made.Summary, this, evaluation => (object)evaluation.Count(_ => true, _ => true));

    /// <summary>The verdicts of an indicator.</summary>
    /// <param name="id">The indicator.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator; the message names it and the version.</exception>
    public IndicatorEvaluation this[IndicatorId id] => TryGet(id, out var indicator)
        ? indicator
        : throw new KeyNotFoundException($"Indicator '{id}' is unknown to the catalogue {Catalogue.Id}, version {Catalogue.Version}.");

    /// <summary>The verdicts of an indicator, by the text of its identifier in any spelling.</summary>
    /// <param name="id">The identifier, such as "CPOM_OS_16".</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    public IndicatorEvaluation this[string id] => this[IndicatorId.Parse(Guard.NotNull(id, nameof(id)))];

    /// <summary>The verdicts of an indicator, if the catalogue has it.</summary>
    /// <param name="id">The indicator.</param>
    /// <param name="indicator">The verdicts; null when there is no such indicator.</param>
    /// <returns>Whether the catalogue has the indicator.</returns>
    public bool TryGet(IndicatorId id, [NotNullWhen(true)] out IndicatorEvaluation? indicator)
    {
        var known = Catalogue.Known(id);
        indicator = Indicators.FirstOrDefault(each => each.Id == known);
        return indicator is not null;
    }

    /// <summary>The verdicts of an indicator, by the text of its identifier in any spelling, if the catalogue has it.</summary>
    /// <param name="id">The identifier; null, and a text that is none, give false.</param>
    /// <param name="indicator">The verdicts; null when there is no such indicator.</param>
    /// <returns>Whether the catalogue has the indicator.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out IndicatorEvaluation? indicator)
    {
        indicator = IndicatorId.TryParse(id, out var known) && TryGet(known, out var found) ? found : null;
        return indicator is not null;
    }

    /// <summary>The year verdicts of one axis counted by status.</summary>
    /// <param name="axis">The axis, such as "CT".</param>
    /// <returns>The counts; all zero for an axis that the catalogue does not have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="axis"/> is null.</exception>
    public StatusCounts SummaryOfAxis(string axis)
    {
        Guard.NotNull(axis, nameof(axis));
        return Count(fiche => fiche.Identity.Axis == axis, _ => true);
    }

    /// <summary>The verdicts of one year counted by status.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>The counts; all zero for a year without targets.</returns>
    public StatusCounts SummaryOfYear(int year) => Count(_ => true, each => each == year);

    /// <summary>The catalogue, the date and the counts, for a log, such as "cpom-occitanie-2025-2029 1.0.0 as of 2027-03-31: 40 met, 2 not met of 150".</summary>
    public override string ToString() => FormattableString.Invariant($"{Catalogue} as of {AsOf:uuuu-MM-dd}: {Summary.Met} met, {Summary.NotMet} not met of {Summary.Total}");

    /// <summary>Whether neither the contract nor the caller said the date.</summary>
    internal bool IsDateAssumed { get; }

    private IReadOnlyList<IndicatorEvaluation> IndicatorsOf() => Array.AsReadOnly(Plan.Indicators.Select((_, index) => new IndicatorEvaluation(results, index)).ToArray());

    private StatusCounts Count(Func<Fiche, bool> countsIndicator, Func<int, bool> countsYear) => new(
        from index in Enumerable.Range(0, Plan.Indicators.Count)
        where countsIndicator(Plan.Indicators[index].Fiche)
        from year in Catalogue.Years.Targeted
        where countsYear(year)
        select results.CellStatus(index, year));

    /// <summary>What is made of the outcomes when someone looks at it.</summary>
    private enum Made
    {
        Notices,
        Indicators,
        Verdicts,
        Summary,
    }
}
