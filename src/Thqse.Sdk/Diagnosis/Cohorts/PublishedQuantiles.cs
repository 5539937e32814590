using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>
/// Which quantiles of a group are published, in whole points: the median, from 10 establishments on the quartiles, from 20 on the first and the last decile.
/// One that is near an end is not, nor are two of which one is less than two points from what is shown already: between them an establishment would be told.
/// </summary>
internal sealed class PublishedQuantiles
{
    private const int FewestForQuartiles = 10;
    private const int FewestForDeciles = 20;
    private const decimal LeastDistance = 2;
    private readonly List<decimal> shown = [];

    private PublishedQuantiles(IReadOnlyList<Exact> sorted)
    {
        if (Quantiles.Of(sorted, 1, 2) is var median && !Ends.IsNear(median))
        {
            shown.Add(Rounded(median));
            Median = shown[0];
        }

        if (sorted.Count >= FewestForQuartiles)
        {
            (LowerQuartile, UpperQuartile) = Both(Quantiles.Of(sorted, 1, 4), Quantiles.Of(sorted, 3, 4));
        }

        if (sorted.Count >= FewestForDeciles)
        {
            (FirstDecile, LastDecile) = Both(Quantiles.Of(sorted, 1, 10), Quantiles.Of(sorted, 9, 10));
        }
    }

    public decimal? Median { get; }

    public decimal? LowerQuartile { get; }

    public decimal? UpperQuartile { get; }

    public decimal? FirstDecile { get; }

    public decimal? LastDecile { get; }

    /// <param name="sorted">The scores in ascending order, at least one.</param>
    public static PublishedQuantiles Of(IReadOnlyList<Exact> sorted) => new(sorted);

    private (decimal? Low, decimal? High) Both(Exact low, Exact high)
    {
        var (from, to) = (Rounded(low), Rounded(high));
        if (Ends.IsNear(low) || Ends.IsNear(high) || to - from < LeastDistance
            || shown.Any(other => Math.Abs(other - from) < LeastDistance || Math.Abs(other - to) < LeastDistance))
        {
            return (null, null);
        }

        shown.AddRange([from, to]);
        return (from, to);
    }

    private static decimal Rounded(Exact figure) => figure.RoundedToUnit().ToDecimal();
}
