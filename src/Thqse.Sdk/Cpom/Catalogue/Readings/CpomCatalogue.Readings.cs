using System.Collections.Concurrent;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <content>Other readings of the source: each changes a few cells, and gives another catalogue.</content>
public sealed partial class CpomCatalogue
{
    private readonly ConcurrentDictionary<ReadingId, CpomCatalogue> alone = new();

    /// <summary>The other readings under which it stands, in the order of the fiches and of their ledgers, those that concern several indicators last; empty for the catalogue as its ledger reads it.</summary>
    public IReadOnlyList<ReadingId> Readings { get; }

    /// <summary>The catalogue as its ledger reads it, under no other reading: this one when none is selected.</summary>
    public CpomCatalogue Ordinary { get; }

    /// <summary>The other readings that can be selected, in the order of the fiches and of their ledgers, those that concern several indicators last; may be empty.</summary>
    public IReadOnlyList<ReadingId> SelectableReadings => selectable.Value;

    /// <summary>The catalogue under other readings of its ledger, beside those under which it stands already. Make it once and keep it.</summary>
    /// <param name="readings">The readings, in any order; one that is named twice counts once.</param>
    /// <returns>Another catalogue; this one when nothing is added. Contracts made against either can be evaluated with both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    /// <exception cref="ArgumentException">The ledger offers no such reading, or two of them give one member different values; the message names them.</exception>
    public CpomCatalogue Under(params IEnumerable<ReadingId> readings)
    {
        Guard.NotNull(readings, nameof(readings));
        var asked = new HashSet<ReadingId>(Readings);
        asked.UnionWith(readings.Select(Known));
        if (asked.Count == Readings.Count)
        {
            return this;
        }

        foreach (var unknown in asked.Where(reading => !SelectableReadings.Contains(reading)))
        {
            throw new ArgumentException(
                $"The ledger of the catalogue {Id}, version {Version}, offers no reading '{unknown}'; it offers: {string.Join(", ", SelectableReadings)}.", nameof(readings));
        }

        foreach (var conflict in ConflictsAmong(asked))
        {
            throw new ArgumentException($"The readings '{conflict.One}' and '{conflict.Other}' do not go together: they change the same cell otherwise.", nameof(readings));
        }

        return Exactly(asked);
    }

    /// <summary>The catalogue under one reading more, which goes with those it has.</summary>
    internal CpomCatalogue AlsoUnder(ReadingId reading) => Exactly([.. Readings, reading]);

    /// <summary>The catalogue under these readings and no other, which the ledger offers and which go together. Under a single one it is made once and kept: many contracts ask for the same, and every evaluation tries each.</summary>
    internal CpomCatalogue Exactly(IReadOnlyCollection<ReadingId> readings)
    {
        var selected = SelectableReadings.Where(readings.Contains).ToReadOnly();
        return selected.Count == 0 ? Ordinary
            : selected.Count == 1 ? Ordinary.alone.GetOrAdd(selected[0], _ => source.Under(Ordinary, selected))
            : source.Under(Ordinary, selected);
    }

    /// <summary>Which of some readings do not go together, as they change the same cell otherwise.</summary>
    /// <param name="readings">The readings; one that the ledger does not offer goes with all.</param>
    /// <returns>The pairs, in the order of <see cref="SelectableReadings"/>; empty when all go together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public IReadOnlyList<ReadingConflict> ConflictsAmong(IReadOnlyCollection<ReadingId> readings)
    {
        Guard.NotNull(readings, nameof(readings));
        var known = new HashSet<ReadingId>(readings.Select(Known));
        var entries = SelectableEntries().Where(entry => known.Contains(entry.SelectedBy!.Value)).ToArray();
        var pairs =
            from pair in entries.Select((entry, index) => (One: entry, Later: entries.Skip(index + 1)))
            from other in pair.Later
            where Conflict(pair.One, other)
            select new ReadingConflict(pair.One.SelectedBy!.Value, other.SelectedBy!.Value);
        return pairs.ToReadOnly();
    }

    private static bool Conflict(LedgerEntry one, LedgerEntry other)
        => one.Indicator == other.Indicator && MergePatch.Conflict(one.Alternative!.Changes!.Value, other.Alternative!.Changes!.Value);

    private IEnumerable<LedgerEntry> SelectableEntries() => Ordinary.Fiches.SelectMany(fiche => fiche.Targets.Ledger).Concat(Ordinary.SharedLedger).Where(entry => entry.SelectedBy is not null);
}
