namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Quantiles of type 7, exact.</summary>
internal static class Quantiles
{
    /// <param name="sorted">The values in ascending order, at least one.</param>
    /// <param name="parts">How many parts are below: 1 of 4 for the first quartile.</param>
    /// <param name="of">Of how many: 4 for quartiles, 10 for deciles.</param>
    public static Exact Of(IReadOnlyList<Exact> sorted, int parts, int of)
    {
        var position = (sorted.Count - 1) * parts;
        var below = sorted[position / of];
        var rest = position % of;
        if (rest == 0)
        {
            return below;
        }

        var above = sorted[(position / of) + 1];
        return below.Plus(above.Minus(below).Times(Exact.From(rest)).DividedBy(Exact.From(of)));
    }
}
