using System.Text.Json.Serialization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>One reading of the source that is not ordinary: what it shows, how it is read, what else it could mean. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<LedgerEntry>))]
public sealed class LedgerEntry
{
    private readonly LocalizedText ordinary;

    internal LedgerEntry(
        IndicatorId? indicator,
        IReadOnlyList<string> rows,
        IReadOnlyList<int> years,
        IReadOnlyList<LedgerPlace> where,
        bool concernsPeriod,
        LocalizedText shows,
        SourceLines lines,
        LocalizedText applied,
        Alternative? alternative,
        Confidence confidence,
        SharedDecision decides,
        bool isAlternativeApplied = false)
    {
        Indicator = indicator;
        Rows = rows;
        Years = years;
        Where = where;
        ConcernsPeriod = concernsPeriod;
        Shows = shows;
        Lines = lines;
        ordinary = applied;
        IsAlternativeApplied = isAlternativeApplied;
        Alternative = alternative;
        Confidence = confidence;
        Decides = decides;
    }

    /// <summary>The indicator it concerns; null for a reading that concerns several.</summary>
    public IndicatorId? Indicator { get; }

    /// <summary>The rows it concerns, those of <see cref="Where"/> among them; empty for all of them.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>The years it concerns, those of <see cref="Where"/> among them; empty for all of them, or for none when it concerns the period: then it concerns the period alone.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The rows with the years of each, where it does not concern the same years of all its rows; empty where it does.</summary>
    public IReadOnlyList<LedgerPlace> Where { get; }

    /// <summary>Whether it says how the stated total of the period is read; one that bears on years too names them.</summary>
    public bool ConcernsPeriod { get; }

    /// <summary>What the source shows, in a few words.</summary>
    public LocalizedText Shows { get; }

    /// <summary>Where the source shows it.</summary>
    public SourceLines Lines { get; }

    /// <summary>The reading that is applied: that of the ledger, or the meaning of the alternative where this was selected.</summary>
    public LocalizedText Applied => IsAlternativeApplied ? Alternative!.Meaning : ordinary;

    /// <summary>Whether the alternative was selected, so that it is what is applied.</summary>
    public bool IsAlternativeApplied { get; }

    /// <summary>The reading that is not applied: the alternative, or that of the ledger where the alternative was selected; null when nothing else is plausible.</summary>
    public LocalizedText? Otherwise => IsAlternativeApplied ? ordinary : Alternative?.Meaning;

    /// <summary>The name by which the alternative is selected; null when none can be.</summary>
    public ReadingId? SelectedBy => Alternative is { IsSelectable: true, Id: { } id } ? new ReadingId(Indicator, id) : null;

    /// <summary>What else it could mean; null when nothing else is plausible or an alternative cannot be put in words.</summary>
    public Alternative? Alternative { get; }

    /// <summary>How sure the reading is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Which verdicts a reading that concerns several indicators decides.</summary>
    internal SharedDecision Decides { get; }

    /// <summary>Whether the entry bears on a row and a year.</summary>
    /// <param name="row">The identifier of the row.</param>
    /// <param name="year">The year.</param>
    /// <returns>True when it bears on both; an entry that names no row bears on all, and one that names no year on every year, unless it concerns the period alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public bool Concerns(string row, int year)
    {
        return ConcernsRow(row) && (Where.Count > 0
            ? Where.Any(place => place.Row == row && place.Years.Contains(year))
            : Years.Contains(year) || (Years.Count == 0 && !ConcernsPeriod));
    }

    /// <summary>Whether the entry bears on the verdict of the period for a row.</summary>
    /// <param name="row">The identifier of the row.</param>
    /// <returns>True when it bears on the row, and concerns the period or names no year: what holds for every year holds for the period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public bool ConcernsPeriodOf(string row) => ConcernsRow(row) && (ConcernsPeriod || Years.Count == 0);

    /// <summary>The indicator or "all", the alternative if there is one, and how sure the applied reading is.</summary>
    public override string ToString() => $"{Indicator?.ToString() ?? "all"}" + (Alternative is { } alternative ? $"={alternative.Id}" : string.Empty) + $": {Confidence}";

    /// <summary>Whether another reading is applied that says otherwise of the same cell, or of the same period: then what this entry applies is applied no longer there.</summary>
    /// <param name="other">An entry of the same ledger.</param>
    /// <param name="row">The identifier of the row.</param>
    /// <param name="year">The year; null for the period.</param>
    internal bool GivesWayTo(LedgerEntry other, string row, int? year)
        => other.IsAlternativeApplied && !IsAlternativeApplied
            && Alternative?.ChangesOf(row, year) is { } own && other.Alternative!.ChangesOf(row, year) is { } others && MergePatch.Conflict(own, others);

    /// <summary>The entry where some readings were selected.</summary>
    internal LedgerEntry Under(IReadOnlyCollection<ReadingId> selected) => SelectedBy is { } id && !IsAlternativeApplied && selected.Contains(id)
        ? new(Indicator, RowsWhenSelected(), Years, Where, ConcernsPeriod, Shows, Lines, ordinary, Alternative, Confidence, Decides, isAlternativeApplied: true)
        : this;

    /// <summary>The rows it names, and those that its alternative changes: a reading that moves somebody to another row bears on that one too.</summary>
    private IReadOnlyList<string> RowsWhenSelected() => Rows.Count == 0 ? Rows : Rows.Union(Alternative!.ChangedRows, StringComparer.Ordinal).ToReadOnly();

    private bool ConcernsRow(string row)
    {
        Guard.NotNull(row, nameof(row));
        return Rows.Count == 0 || Rows.Contains(row);
    }
}
