namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Quantiles of type 7, exact.</summary>
internal static class Quantiles
{
    /// <param name="sorted">The values in ascending order, at least one.</param>
    /// <param name="quarters">1 for the first quartile, 2 for the median, 3 for the third.</param>
    public static Exact Of(IReadOnlyList<Exact> sorted, int quarters)
    {
        var position = (sorted.Count - 1) * quarters;
        var below = sorted[position / 4];
        var rest = position % 4;
        if (rest == 0)
        {
            return below;
        }

        var above = sorted[(position / 4) + 1];
        return below.Plus(above.Minus(below).Times(Exact.From(rest)).DividedBy(Exact.From(4)));
    }
}
