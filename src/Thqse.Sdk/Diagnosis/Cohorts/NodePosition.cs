using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How one score of an establishment stands against those of the others. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<NodePosition>))]
public sealed class NodePosition
{
    internal NodePosition(string id, Exact score, IReadOnlyList<Exact> others, int smallest)
    {
        Id = id;
        Score = score.ToNullableDecimal();
        SuppressionReason = others.Count < smallest ? Diagnosis.SuppressionReason.TooFew : Ends.IsNear(others) ? Diagnosis.SuppressionReason.DeducibleBySubtraction : null;
        if (SuppressionReason is not null)
        {
            return;
        }

        Others = Distribution.ForPublication(others);
        // How many are below and above one's own score would give away a median that is not shown.
        if (score.IsKnown && Others.Median is { } median)
        {
            Below = others.Count(other => other.CompareTo(score) < 0);
            Above = others.Count(other => other.CompareTo(score) > 0);
            DifferenceToMedian = Score!.Value - median;
        }
    }

    /// <summary>The identifier of the theme or pillar; "overall" for the whole.</summary>
    public string Id { get; }

    /// <summary>The score of the establishment, out of 100; null when nothing applies to it.</summary>
    public decimal? Score { get; }

    /// <summary>The distribution of the others, as a <see cref="CohortReport"/> shows it; null when it is not shown.</summary>
    public Distribution? Others { get; }

    /// <summary>How many of the others have a lower score; null without a score or when the median of the others is not shown.</summary>
    public int? Below { get; }

    /// <summary>How many of the others have a higher score; null without a score or when the median of the others is not shown.</summary>
    public int? Above { get; }

    /// <summary>The score less the median of the others in whole points, in points: above zero it is a relative strength, below zero a relative axis; null without a score or when the median is not shown.</summary>
    public decimal? DifferenceToMedian { get; }

    /// <summary>Why the others are not shown; null when they are.</summary>
    public SuppressionReason? SuppressionReason { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
