namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>The ends of the scale: a mean that is nearly there leaves no score of the group much room, and would tell each of them.</summary>
internal static class Ends
{
    private static readonly Exact Low = Exact.From(5);
    private static readonly Exact High = Exact.From(95);

    /// <summary>Whether a figure is within 5 points of 0 or of 100.</summary>
    public static bool IsNear(Exact figure) => figure.CompareTo(Low) <= 0 || figure.CompareTo(High) >= 0;

    /// <summary>Whether the mean of scores is; there is at least one.</summary>
    public static bool IsNear(IReadOnlyCollection<Exact> scores)
        => IsNear(scores.Aggregate(Exact.Zero, (sum, score) => sum.Plus(score)).DividedBy(Exact.From(scores.Count)));
}
