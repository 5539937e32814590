using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Diagnosis;

/// <summary>
/// How the scores of a group are spread, out of 100. Of a <see cref="CohortReport"/> in whole points, rounded half away from zero, and without what would be
/// one establishment's own; of a <see cref="CohortCalculation"/> exact, or rounded half away from zero to 10 digits after the point. Immutable.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<Distribution>))]
public sealed class Distribution
{
    private Distribution(int count, decimal mean)
    {
        Count = count;
        Mean = mean;
    }

    /// <summary>How many establishments have a score.</summary>
    public int Count { get; }

    /// <summary>The arithmetic mean of the scores, out of 100; each establishment counts once.</summary>
    public decimal Mean { get; }

    /// <summary>
    /// The score out of 100 that half of the group does not exceed, by <see cref="QuantileMethod.LinearType7"/>; null in a report where it is within 5 points of 0 or of 100.
    /// </summary>
    public decimal? Median { get; private init; }

    /// <summary>
    /// The score out of 100 that a quarter of the group does not exceed, by <see cref="QuantileMethod.LinearType7"/>; null in a report of fewer than 10, where a
    /// quartile is within 5 points of 0 or of 100, and where it is less than 2 points from another quantile shown.
    /// </summary>
    public decimal? LowerQuartile { get; private init; }

    /// <summary>The score out of 100 that three quarters of the group do not exceed, by <see cref="QuantileMethod.LinearType7"/>; null when <see cref="LowerQuartile"/> is.</summary>
    public decimal? UpperQuartile { get; private init; }

    /// <summary>
    /// The score out of 100 that a tenth of the group does not exceed, by <see cref="QuantileMethod.LinearType7"/>; null in a report of fewer than 20, where a
    /// decile is within 5 points of 0 or of 100, and where it is less than 2 points from another quantile shown.
    /// </summary>
    public decimal? FirstDecile { get; private init; }

    /// <summary>The score out of 100 that nine tenths of the group do not exceed, by <see cref="QuantileMethod.LinearType7"/>; null when <see cref="FirstDecile"/> is.</summary>
    public decimal? LastDecile { get; private init; }

    /// <summary>The lowest score, out of 100; null in a report, which publishes no score that is one establishment's own.</summary>
    public decimal? Minimum { get; private init; }

    /// <summary>The highest score, out of 100; null in a report, which publishes no score that is one establishment's own.</summary>
    public decimal? Maximum { get; private init; }

    /// <summary>How many there are, and their mean.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count}, mean {Mean}");

    /// <param name="sorted">The scores in ascending order, at least one.</param>
    internal static Distribution Exactly(IReadOnlyList<Exact> sorted) => new(sorted.Count, MeanOf(sorted).ToDecimal())
    {
        Median = Quantiles.Of(sorted, 1, 2).ToDecimal(),
        LowerQuartile = Quantiles.Of(sorted, 1, 4).ToDecimal(),
        UpperQuartile = Quantiles.Of(sorted, 3, 4).ToDecimal(),
        FirstDecile = Quantiles.Of(sorted, 1, 10).ToDecimal(),
        LastDecile = Quantiles.Of(sorted, 9, 10).ToDecimal(),
        Minimum = sorted[0].ToDecimal(),
        Maximum = sorted[sorted.Count - 1].ToDecimal(),
    };

    /// <param name="sorted">The scores in ascending order, at least one; their mean is near no end.</param>
    internal static Distribution ForPublication(IReadOnlyList<Exact> sorted)
    {
        var quantiles = PublishedQuantiles.Of(sorted);
        return new(sorted.Count, MeanOf(sorted).RoundedToUnit().ToDecimal())
        {
            Median = quantiles.Median,
            LowerQuartile = quantiles.LowerQuartile,
            UpperQuartile = quantiles.UpperQuartile,
            FirstDecile = quantiles.FirstDecile,
            LastDecile = quantiles.LastDecile,
        };
    }

    private static Exact MeanOf(IReadOnlyList<Exact> scores)
        => scores.Aggregate(Exact.Zero, (sum, value) => sum.Plus(value)).DividedBy(Exact.From(scores.Count));
}
