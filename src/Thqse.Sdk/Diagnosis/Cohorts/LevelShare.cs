using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How many establishments of a group a level is indicated for. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<LevelShare>))]
public sealed class LevelShare
{
    internal LevelShare(string? level, int count, int total)
    {
        Level = level;
        Count = count;
        Share = Exact.From(count).DividedBy(Exact.From(total)).ToDecimal();
    }

    /// <summary>The identifier of the level; null for those without one.</summary>
    public string? Level { get; }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Their share of the group, from 0 to 1.</summary>
    public decimal Share { get; }

    /// <summary>The level and how many reach it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Level ?? "none"}: {Count}");
}
