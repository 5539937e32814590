using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The score of a theme, a pillar or the whole, at two times, out of 100. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<NodeChange>))]
public sealed class NodeChange
{
    internal NodeChange(string id, decimal? earlier, decimal? later, bool isAnsweredBothTimes)
    {
        Id = id;
        Earlier = earlier;
        Later = later;
        IsAnsweredBothTimes = isAnsweredBothTimes;
    }

    /// <summary>The identifier of the theme or pillar; "overall" for the whole.</summary>
    public string Id { get; }

    /// <summary>The earlier conservative score, out of 100; null when nothing applied, or the earlier card does not have it.</summary>
    public decimal? Earlier { get; }

    /// <summary>The later conservative score, out of 100; null when nothing applies, or the later card does not have it.</summary>
    public decimal? Later { get; }

    /// <summary>By how many points of 100 it rose; negative when it fell, null when one of the two is not known.</summary>
    public decimal? Change => Later - Earlier;

    /// <summary>Whether every question of it that is asked was answered, or does not concern, both times: otherwise a change may come from what was filled in since, and not from what was done.</summary>
    public bool IsAnsweredBothTimes { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
