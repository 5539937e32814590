using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Cpom;

/// <summary>Establishments of one kind in a table of a region. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<RegionGroup>))]
public sealed class RegionGroup
{
    internal RegionGroup(CohortDimension dimension, string? key, IReadOnlyList<CpomEvaluation> members, SuppressionReason? suppressionReason)
    {
        Dimension = dimension;
        Key = key;
        Category = dimension == CohortDimension.Category ? members[0].Establishment.Category : null;
        SizeClass = dimension == CohortDimension.Size ? members[0].Establishment.SizeClass : null;
        Count = members.Count;
        SuppressionReason = suppressionReason;
    }

    /// <summary>What its members have in common.</summary>
    public CohortDimension Dimension { get; }

    /// <summary>The code of the category or of the size class, or the department; null for all of them, and for those that do not say theirs.</summary>
    public string? Key { get; }

    /// <summary>The category; null for a group of another dimension.</summary>
    public EstablishmentCategory? Category { get; }

    /// <summary>The size class; null for a group of another dimension.</summary>
    public SizeClass? SizeClass { get; }

    /// <summary>How many establishments, at least 1.</summary>
    public int Count { get; }

    /// <summary>Why nothing of it is shown; null when something is.</summary>
    public SuppressionReason? SuppressionReason { get; }

    /// <summary>What the group is, how many it has, and why it is hidden, if it is.</summary>
    public override string ToString() => FormattableString.Invariant($"{Dimension} {Key}: {Count}") + (SuppressionReason is { } reason ? $", {reason}" : string.Empty);
}
