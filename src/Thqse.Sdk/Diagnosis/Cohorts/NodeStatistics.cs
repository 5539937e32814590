using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The statistics of a theme, a pillar or the whole over a group. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<NodeStatistics>))]
public sealed class NodeStatistics
{
    internal NodeStatistics(string id, Distribution? distribution, SuppressionReason? suppressed)
    {
        Id = id;
        Distribution = distribution;
        SuppressionReason = suppressed;
    }

    /// <summary>The identifier of the theme or pillar; "overall" for the whole.</summary>
    public string Id { get; }

    /// <summary>The distribution; null when it is suppressed, and when it concerns nobody.</summary>
    public Distribution? Distribution { get; }

    /// <summary>Why the distribution is not shown; null when it is, and when the theme concerns nobody.</summary>
    public SuppressionReason? SuppressionReason { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
