using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Cpom;

/// <summary>How many establishments of a group have each status for an indicator. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<RegionCell>))]
public sealed class RegionCell
{
    internal RegionCell(RegionGroup group, StatusCounts? counts, SuppressionReason? suppressionReason)
    {
        Group = group;
        Counts = counts;
        SuppressionReason = suppressionReason;
    }

    /// <summary>Whom it counts.</summary>
    public RegionGroup Group { get; }

    /// <summary>How many of the group have each status; null when it is not shown.</summary>
    public StatusCounts? Counts { get; }

    /// <summary>Why it is not shown; null when it is.</summary>
    public SuppressionReason? SuppressionReason { get; }

    /// <summary>The group, and its counts or why they are hidden.</summary>
    public override string ToString() => $"{Group}: " + (Counts is { } counts ? $"{counts}" : $"{SuppressionReason}");
}
