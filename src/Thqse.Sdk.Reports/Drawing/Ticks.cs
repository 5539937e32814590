namespace Thqse.Sdk.Reports.Drawing;

/// <summary>Round values of an axis, zero among them, three to six of them.</summary>
internal static class Ticks
{
    private const int Most = 5;

    /// <param name="lowest">Zero or less.</param>
    /// <param name="highest">One or more.</param>
    public static IReadOnlyList<decimal> Of(decimal lowest, decimal highest)
    {
        var step = Step(highest - lowest);
        var first = (int)Math.Ceiling(lowest / step);
        return [.. Enumerable.Range(first, (int)Math.Floor(highest / step) - first + 1).Select(index => index * step)];
    }

    /// <summary>1, 2, 5, 10, 20, 50 and so on: the first that is not too small.</summary>
    private static decimal Step(decimal range)
    {
        for (var power = 1m; ; power *= 10)
        {
            foreach (var step in new[] { power, 2 * power, 5 * power })
            {
                if (range / step <= Most)
                {
                    return step;
                }
            }
        }
    }
}
