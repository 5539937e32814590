namespace Thqse.Sdk.Diagnosis;

/// <summary>How one score of an establishment stands against those of the others. Immutable.</summary>
public sealed class NodePosition
{
    internal NodePosition(string id, Exact score, Exact[] others, int smallest)
    {
        Id = id;
        Score = score.ToNullableDecimal();
        if (others.Length < smallest)
        {
            SuppressionReason = Diagnosis.SuppressionReason.TooFew;
            return;
        }

        var sorted = others.OrderBy(other => other).ToArray();
        Others = new Distribution(sorted);
        if (score.IsKnown)
        {
            Below = sorted.Count(other => other.CompareTo(score) < 0);
            Above = sorted.Count(other => other.CompareTo(score) > 0);
            DifferenceToMedian = Score - Others.Median;
        }
    }

    /// <summary>The identifier of the theme or pillar; "overall" for the whole. Never null.</summary>
    public string Id { get; }

    /// <summary>The score of the establishment, out of 100; null when nothing applies to it.</summary>
    public decimal? Score { get; }

    /// <summary>The distribution of the others; null when they are too few.</summary>
    public Distribution? Others { get; }

    /// <summary>How many of the others have a lower score; null without a score or when they are too few.</summary>
    public int? Below { get; }

    /// <summary>How many of the others have a higher score; null without a score or when they are too few.</summary>
    public int? Above { get; }

    /// <summary>The score less the median of the others, in points: above zero it is a relative strength, below zero a relative axis; null without a score or when they are too few.</summary>
    public decimal? DifferenceToMedian { get; }

    /// <summary>Why the others are not shown; null when they are.</summary>
    public SuppressionReason? SuppressionReason { get; }
}
