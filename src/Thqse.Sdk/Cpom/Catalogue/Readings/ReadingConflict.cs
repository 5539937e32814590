using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Two other readings of the source that do not go together, as they change the same cell otherwise. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ReadingConflict>))]
public sealed class ReadingConflict
{
    internal ReadingConflict(ReadingId one, ReadingId other)
    {
        One = one;
        Other = other;
    }

    /// <summary>The one that comes first in the ledger.</summary>
    public ReadingId One { get; }

    /// <summary>The one that comes later in the ledger.</summary>
    public ReadingId Other { get; }

    /// <summary>Both, for a log.</summary>
    public override string ToString() => $"{One} and {Other}";
}
