using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>The panel of one measure: its axis, what is required as lines, what was observed as points.</summary>
internal sealed class PathPanel(Canvas canvas, MeasurePath path, YearScale years, decimal top, Language language)
{
    public const decimal Height = 190;
    private const decimal Left = 70;
    private const decimal Right = 600;
    private const decimal FromBottom = 26;
    private const decimal FromTop = 34;
    private const decimal RoomForFigures = 1.12m;
    private const decimal WidthOfUnknown = 56;

    private readonly Axis y = new(path.Lowest * RoomForFigures, path.Highest * RoomForFigures, top + Height - FromBottom, top + FromTop);
    private readonly decimal low = top + Height - FromBottom;

    public void Draw(decimal width)
    {
        canvas.Text(16, top + 12, TextFit.Cut(path.Measure.Label[language] + path.Unit(language), width - 32, 12), 12, isBold: true);
        foreach (var tick in Ticks.Of(path.Lowest, path.Highest))
        {
            canvas.Line(Left, y.At(tick), Right, y.At(tick), Palette.Rule, tick == 0 && path.Lowest < 0 ? 2 : 1);
            canvas.Text(Left - 8, y.At(tick) + 4, language.Figure(tick), 11, "end", Palette.Quiet);
        }

        foreach (var point in path.Points)
        {
            canvas.Text(years.At(point.Year), low + 18, years.Label(point.Year), 11, "middle", Palette.Quiet);
            Required(point);
        }

        Joined();
        foreach (var point in path.Points)
        {
            RequiredFigure(point);
        }

        foreach (var (point, index) in path.Points.Select((point, index) => (point, index)))
        {
            Observed(point, index > 0 ? path.Points[index - 1].Observed : null);
        }

        if (path.Period is { } target)
        {
            canvas.Line(Right, y.At(target.Value), Right + 24, y.At(target.Value), Palette.NotMet, 2.5m);
            canvas.Text(Right + 30, y.At(target.Value) + 4, language.Say("période ", "period ") + target.Text(language), 11, colour: Palette.NotMet);
        }
    }

    private void Required(PathPoint point)
    {
        if (point.Required is not { } required)
        {
            return;
        }

        var (x, at) = (years.At(point.Year), y.At(required.Value));
        canvas.Line(x - years.Half, at, x + years.Half, at, Palette.NotMet, 2.5m, point.IsRequiredProvisional ? "4 3" : null);
    }

    /// <summary>The figure stands on the other side of the line than the one that was observed, on paper: no line crosses it.</summary>
    private void RequiredFigure(PathPoint point)
    {
        if (point.Required is { } required)
        {
            var (x, at, text) = (years.At(point.Year) + 8, y.At(required.Value), required.Text(language));
            var line = at + (point.Observed >= required.Value && at < low - 12 ? 12 : -5);
            canvas.Box(x - 1, line - 8, TextFit.Width(text, 10) + 2, 10, Palette.Paper);
            canvas.Text(x, line, text, 10, colour: Palette.NotMet);
        }
    }

    /// <summary>A year that still runs is joined by dashes: its figure is not the whole one.</summary>
    private void Joined()
    {
        foreach (var (from, to) in path.Points.Zip(path.Points.Skip(1)).Where(pair => YearScale.IsNext(pair.First.Year, pair.Second.Year)))
        {
            if (from.Observed is { } first && to.Observed is { } second)
            {
                canvas.Line(years.At(from.Year), y.At(first), years.At(to.Year), y.At(second), Palette.Possible, 2, to.IsOpen ? "3 4" : null);
            }
        }
    }

    private void Observed(PathPoint point, decimal? before)
    {
        var x = years.At(point.Year);
        if (point.Observed is { } observed)
        {
            // Below the point where a line comes down to it, or the required one is above; and never below the axis.
            var isBelow = (point.Required?.Value > observed || (point.Required is null && before > observed)) && y.At(observed) < low - 14;
            canvas.Circle(x, y.At(observed), 5, point.IsOpen ? Palette.Paper : Palette.Possible, Palette.Possible);
            canvas.Text(x, y.At(observed) + (isBelow ? 18 : -10), language.Figure(observed, point.Required?.Value), 11, "middle", isBold: true);
        }
        else if (point is { IsOpen: false, IsDue: true })
        {
            canvas.Text(x, low - 6, years.Step < WidthOfUnknown ? "?" : language.Say("non connu", "not known"), 10, "middle", Palette.Quiet);
        }
    }
}
