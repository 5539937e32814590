using Thqse.Cli.Rendering;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>A score as a bar: full up to the conservative score, shaded up to the highest one, dots for the rest.</summary>
internal static class ScoreBar
{
    public static IEnumerable<Toned> Of(NodeScore score, int width, BarSigns signs)
    {
        var (full, shaded) = Cells(score.Conservative ?? 0, score.Highest ?? 0, width);
        yield return new Toned(Repeat(signs.Full, full), Tone.Open);
        yield return new Toned(Repeat(signs.Shaded, shaded), Tone.Unsure);
        yield return Toned.Quiet(Repeat(signs.Rest, width - full - shaded));
    }

    /// <summary>Only 100 fills a bar and only 0 leaves it empty; an interval, however narrow, shows.</summary>
    public static (int Full, int Shaded) Cells(decimal conservative, decimal highest, int width)
    {
        var full = Cell(conservative, width);
        var end = Cell(highest, width);
        if (highest > conservative && end == full)
        {
            (full, end) = full < width - 1 ? (full, full + 1) : (full - 1, end);
        }

        return (full, end - full);
    }

    private static int Cell(decimal score, int width) => score switch
    {
        <= 0 => 0,
        >= 100 => width,
        _ => Math.Clamp((int)Math.Round(score * width / 100, MidpointRounding.AwayFromZero), 1, width - 1),
    };

    private static string Repeat(string sign, int count) => string.Concat(Enumerable.Repeat(sign, count));
}
