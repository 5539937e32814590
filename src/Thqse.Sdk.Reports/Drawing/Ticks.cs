namespace Thqse.Sdk.Reports.Drawing;

/// <summary>Round values from zero on, three to six of them.</summary>
internal static class Ticks
{
    private const int Most = 5;

    public static IReadOnlyList<decimal> Of(decimal highest)
    {
        var step = 1m;
        while (highest / step > Most)
        {
            step = step * 5 >= highest / Most && step * 2 < highest / Most ? step * 5 : step * 2 >= highest / Most ? step * 2 : step * 10;
        }

        while (highest > 0 && highest / step < 1)
        {
            step /= 10;
        }

        return [.. Enumerable.Range(0, (int)(highest / step) + 1).Select(index => index * step)];
    }
}
