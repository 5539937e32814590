using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>A reading of the source that would change verdicts, with what it would change. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ContestedReading>))]
public sealed class ContestedReading
{
    internal ContestedReading(LedgerEntry entry, IReadOnlyList<MovedVerdict> moved, IReadOnlyList<UntoldVerdict> untold)
    {
        Entry = entry;
        Moved = moved;
        Untold = untold;
    }

    /// <summary>The reading, such as CPOM_OS_20=per-year.</summary>
    public ReadingId Id => Entry.SelectedBy!.Value;

    /// <summary>The entry of the ledger, as it is read under the reading.</summary>
    public LedgerEntry Entry { get; }

    /// <summary>The verdicts that it changes, in status or in figures; may be empty.</summary>
    public IReadOnlyList<MovedVerdict> Moved { get; }

    /// <summary>The verdicts of which nothing can be told under it; may be empty.</summary>
    public IReadOnlyList<UntoldVerdict> Untold { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();
}
