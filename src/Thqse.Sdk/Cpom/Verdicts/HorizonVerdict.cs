using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Verdicts;

namespace Thqse.Sdk.Cpom;

/// <summary>A verdict over several years: to date, or over the period. Immutable. Rates are in percent.</summary>
[JsonConverter(typeof(NoJsonConverter<HorizonVerdict>))]
public sealed class HorizonVerdict
{
    private readonly MadeOnce made = new((int)Made.YearsLeftOut + 1);

    internal HorizonVerdict(
        IndicatorEvaluation indicator,
        int lastYear,
        PeriodTarget? period,
        TargetRule? rule,
        VerdictStatus status,
        IReadOnlyList<Reason> reasons,
        IReadOnlyList<PartVerdict> parts,
        bool canStillBeMet,
        bool isProvisional)
    {
        Indicator = indicator;
        LastYear = lastYear;
        Period = period;
        Rule = rule;
        Status = status;
        Reasons = reasons;
        Parts = parts;
        CanStillBeMet = canStillBeMet;
        IsProvisional = isProvisional;
    }

    /// <summary>Where it stands; while the last year of the horizon is open, what is not met or not known is pending, and met stays met.</summary>
    public VerdictStatus Status { get; }

    /// <summary>Why it is not met or undetermined (also while pending), each once; empty when it is met.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>
    /// The rules it was judged by with what each gave: of a period, those it states or those of its last year; to date, the running total that the cells ask so far.
    /// Empty for a period that counts the years met: their verdicts decide it.
    /// </summary>
    public IReadOnlyList<PartVerdict> Parts { get; }

    /// <summary>The measure of the figures; null where there is no single rule that has one.</summary>
    public Measure? Measure => Figure?.Rule.Subject.Measure?.Declared;

    /// <summary>The figure required, in the unit of the measure (percent for a rate), zero or more; null where there is no single number, for a direction (its figure is the reference of its part), and while it is not known.</summary>
    public decimal? Required => Figure?.Required;

    /// <summary>The figure observed, in the unit of the measure (percent for a rate), of a sum what is known of it; null where there is no single number or nothing is known.</summary>
    public decimal? Observed => Figure?.Observed;

    /// <summary>Whether it is met or can still become so; false for a closed horizon that is not met, and for an open one that is lost already.</summary>
    public bool CanStillBeMet { get; }

    /// <summary>Whether it is met while its last year is open, and can still be lost by what is declared later.</summary>
    public bool IsProvisional { get; }

    /// <summary>
    /// The readings of the source that the verdict rests on: of a period, those of the fiche that bear on it or on every year, and those of the last year where that one decides; to date, those that bear on
    /// the year up to which it sums; then the shared ones that decided it. May be empty.
    /// </summary>
    public IReadOnlyList<LedgerEntry> Readings => made.Get((int)Made.Readings, this, verdict => ReadingFinder.Find(verdict.Indicator, verdict.Parts, verdict.BearsOn, verdict.Places));

    /// <summary>Where the source asks it: of a period, where it states the total; to date, the cells of the years that are summed.</summary>
    public SourceLines Lines => made.Get((int)Made.Lines, this, verdict => verdict.LinesOf());

    /// <summary>Where the source asks it, with the row, the section and the words: of a sum so far, those of the last cell that has some, up to its year.</summary>
    public VerdictSource Source => made.Get((int)Made.Source, this, verdict => new VerdictSource(verdict.Indicator.Fiche, verdict.Indicator.Row!, verdict.Lines, verdict.Words()));

    /// <summary>The years that a sum so far leaves out, as too little is counted in them for their cells to apply: on neither side. Empty for a period, and where every year counts.</summary>
    public IReadOnlyList<int> YearsLeftOut => made.Get((int)Made.YearsLeftOut, this, verdict => verdict.YearsLeftOutOf());

    /// <summary>Indicator, horizon and status, for a log, such as "CPOM_OS_16 period: NotMet".</summary>
    public override string ToString() => $"{Indicator.Id} " + (Period is null ? FormattableString.Invariant($"to {LastYear}") : "period") + $": {Status}";

    internal IndicatorEvaluation Indicator { get; }

    /// <summary>The last year that counts.</summary>
    internal int LastYear { get; }

    /// <summary>What the row states for the period; null for a verdict to date.</summary>
    internal PeriodTarget? Period { get; }

    /// <summary>The rule it was judged by; null for a period that counts the years met.</summary>
    internal TargetRule? Rule { get; }

    /// <summary>There is a single number when a single rule that has one decides.</summary>
    private PartVerdict? Figure => Rule?.Number is null ? null : Parts[0];

    private SourceLines LinesOf() => Period?.Lines ?? SourceLines.Union([.. Indicator.Row!.Cells.Where(cell => cell.Year <= LastYear).Select(cell => cell.Lines)]);

    private IReadOnlyList<int> YearsLeftOutOf() => Period is not null ? [] : Indicator.Years.Where(year => year.IsExempt && year.Year <= LastYear).Select(year => year.Year).ToReadOnly();

    private string? Words() => Period is { } period ? period.AsWritten
        : Indicator.Row!.Cells.LastOrDefault(cell => cell.Year <= LastYear && cell.AsWritten is not null)?.AsWritten;

    /// <summary>The cells that it is about: the period, the year up to which it sums, or both.</summary>
    private IReadOnlyList<int?> Places => Period?.Kind switch
    {
        PeriodKind.LastYear => [null, LastYear],
        PeriodKind.None or PeriodKind.EveryYear or PeriodKind.AnyYear or PeriodKind.Rule => [null],
        null => [LastYear],
    };

    private bool BearsOn(LedgerEntry entry, string row)
        => (Period is not null && entry.ConcernsPeriodOf(row)) || (Period is null or { Kind: PeriodKind.LastYear } && entry.Concerns(row, LastYear));

    /// <summary>What is made when it is first asked for.</summary>
    private enum Made
    {
        Readings,
        Lines,
        Source,
        YearsLeftOut,
    }
}
