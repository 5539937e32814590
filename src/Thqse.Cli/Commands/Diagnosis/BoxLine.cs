using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>A distribution as a line on a scale from 0 to 100: minimum and maximum or the first and last decile, quartiles, median; what is not known is not drawn.</summary>
internal static class BoxLine
{
    /// <summary>One sign for each column; those outside the distribution mark the quarters of the scale.</summary>
    public static string Of(Distribution distribution, int width, BarSigns signs)
    {
        var cells = Grid(width, signs);
        var (least, most) = (distribution.Minimum ?? distribution.FirstDecile, distribution.Maximum ?? distribution.LastDecile);
        Draw(cells, least, most, signs.Line);
        Draw(cells, distribution.LowerQuartile, distribution.UpperQuartile, signs.Box);
        Draw(cells, least, least, signs.Least);
        Draw(cells, most, most, signs.Most);
        Draw(cells, distribution.Median, distribution.Median, signs.Median);
        return string.Concat(cells);
    }

    /// <summary>The figures above the columns: 0, 50 and 100, with 25 and 75 where there is room.</summary>
    public static string Scale(int width)
    {
        var scale = new string(' ', width).ToCharArray();
        foreach (var mark in width < Roomy ? new[] { 0, 50, 100 } : [0, 25, 50, 75, 100])
        {
            var text = mark.ToString(System.Globalization.CultureInfo.InvariantCulture);
            text.CopyTo(0, scale, Math.Clamp(Column(mark, width) - (text.Length / 2), 0, width - text.Length), text.Length);
        }

        return new string(scale);
    }

    private const int Roomy = 25;

    private static string[] Grid(int width, BarSigns signs)
    {
        var cells = Enumerable.Repeat(" ", width).ToArray();
        foreach (var mark in new[] { 0, 25, 50, 75, 100 })
        {
            cells[Column(mark, width)] = signs.Rest;
        }

        return cells;
    }

    private static void Draw(string[] cells, decimal? from, decimal? to, string sign)
    {
        if (from is not { } first)
        {
            return;
        }

        // Both ends are known, or neither.
        for (var column = Column(first, cells.Length); column <= Column(to!.Value, cells.Length); column++)
        {
            cells[column] = sign;
        }
    }

    private static int Column(decimal score, int width) => (int)Math.Round(score * (width - 1) / 100, MidpointRounding.AwayFromZero);
}
