using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// Whether the verdicts of an evaluation hold whatever the reading of the source: it is made again under every other reading that can be selected beside those it has, one at a time. Immutable.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ContestedVerdicts>))]
public sealed class ContestedVerdicts
{
    internal ContestedVerdicts(CpomEvaluation evaluation, IReadOnlyList<ContestedVerdict> verdicts, IReadOnlyList<UntoldVerdict> untold, IReadOnlyList<LedgerEntry> tried)
    {
        Evaluation = evaluation;
        Verdicts = verdicts;
        Untold = untold;
        Tried = tried.Select(entry => entry.SelectedBy!.Value).ToReadOnly();
        Readings = tried
            .Select(entry => new ContestedReading(
                entry,
                verdicts.SelectMany(verdict => verdict.Under).Where(moved => moved.Because[0].Entry == entry).ToReadOnly(),
                untold.Where(each => each.Entry == entry).ToReadOnly()))
            .Where(reading => reading.Moved.Count + reading.Untold.Count > 0)
            .ToReadOnly();
    }

    /// <summary>The evaluation whose verdicts are questioned.</summary>
    public CpomEvaluation Evaluation { get; }

    /// <summary>The readings that were tried, the least sure first: those that the ledger offers, less those selected already and those that do not go with them.</summary>
    public IReadOnlyList<ReadingId> Tried { get; }

    /// <summary>The readings that would change a verdict, or of which that cannot be told, each with the verdicts; the least sure entry of the ledger first. May be empty.</summary>
    public IReadOnlyList<ContestedReading> Readings { get; }

    /// <summary>The verdicts that another reading would change, in status or in figures, each with the readings that would: in the order of the catalogue, then years, sums to date and period, then year. May be empty.</summary>
    public IReadOnlyList<ContestedVerdict> Verdicts { get; }

    /// <summary>The verdicts of which it cannot be told under a reading, as this one needs what nobody declared; in the same order. May be empty.</summary>
    public IReadOnlyList<UntoldVerdict> Untold { get; }

    /// <summary>How many verdicts another reading would change, and of how many it cannot be told.</summary>
    public override string ToString() => FormattableString.Invariant($"{Verdicts.Count} contested, {Untold.Count} untold under {Tried.Count} readings");
}
