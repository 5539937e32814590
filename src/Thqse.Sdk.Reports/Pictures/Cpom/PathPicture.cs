using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>One indicator over the years: its verdicts, then for each measure what is required and what was observed.</summary>
internal static class PathPicture
{
    private const decimal Width = 760;
    private const decimal Left = 70;
    private const decimal Right = 600;
    private const decimal PanelHeight = 190;

    public static Picture Draw(CpomEvaluation evaluation, IndicatorEvaluation indicator, Language language)
    {
        var canvas = new Canvas();
        int[] years = [.. evaluation.Catalogue.Years.Declarable];
        canvas.Text(16, 26, indicator.Id.ToString(), 15, isBold: true);
        var y = 46.0m;
        foreach (var line in TextFit.Wrap(indicator.Fiche.Label[language], Width - 32, 12, 3))
        {
            canvas.Text(16, y, line, 12);
            y += 16;
        }

        var x = new Axis(years[0], years[^1], Left + 30, Right - 30);
        foreach (var verdict in indicator.Years)
        {
            canvas.Text(x.At(verdict.Year), y + 14, Say.Year(verdict.Year), 11, "middle", isBold: true);
            StatusSign.Draw(canvas, verdict.Status, x.At(verdict.Year) - 24, y + 20, 48, 20);
        }

        if (indicator.Period is { } period)
        {
            canvas.Text(Right + 75, y + 14, language.Of("période", "period"), 11, "middle", isBold: true);
            StatusSign.Draw(canvas, period.Status, Right + 51, y + 20, 48, 20, isLost: !period.CanStillBeMet);
        }

        y += 56;
        var panels = indicator.Plan.Measures.Where(measure => measure.Kind != MeasureKind.Flag).Select(measure => MeasurePath.Of(evaluation, indicator, measure)).Where(path => path.HasNumbers).ToList();
        foreach (var panel in panels)
        {
            y = Panel(canvas, panel, x, y, language);
        }

        if (panels.Count > 0)
        {
            Legend(canvas, y + 6, language);
            y += 40;
        }

        return canvas.Done(
            language.Of("Trajectoire de ", "Path of ") + indicator.Id,
            string.Join(" ", [.. indicator.Years.Select(year => $"{Say.Year(year.Year)}{language.Colon()}{year.Status.Label(language)}."), .. panels.SelectMany(panel => panel.Sentences(language))]),
            Width,
            y);
    }

    private static decimal Panel(Canvas canvas, MeasurePath path, Axis x, decimal top, Language language)
    {
        canvas.Text(16, top + 12, TextFit.Cut(path.Measure.Label[language] + path.Unit(language), Width - 32, 12), 12, isBold: true);
        var (high, low) = (top + 34, top + PanelHeight - 26);
        var y = new Axis(0, path.Highest * 1.12m, low, high);
        foreach (var tick in Ticks.Of(path.Highest))
        {
            canvas.Line(Left, y.At(tick), Right, y.At(tick), Palette.Rule);
            canvas.Text(Left - 8, y.At(tick) + 4, language.Figure(tick), 11, "end", Palette.Quiet);
        }

        foreach (var point in path.Points)
        {
            canvas.Text(x.At(point.Year), low + 18, Say.Year(point.Year), 11, "middle", Palette.Quiet);
            if (point.Required is { } required)
            {
                canvas.Line(x.At(point.Year) - 26, y.At(required), x.At(point.Year) + 26, y.At(required), Palette.NotMet, 2.5m, point.IsRequiredProvisional ? "4 3" : null);

                // On the other side of the line than the figure that was observed.
                canvas.Text(x.At(point.Year) + 8, y.At(required) + (point.Observed < required ? -5 : 12), "≥ " + language.Figure(required, point.Observed), 10, colour: Palette.NotMet);
            }
        }

        var seen = path.Points.Where(point => point.Observed is not null).ToList();
        foreach (var (from, to) in seen.Zip(seen.Skip(1)).Where(pair => pair.Second.Year == pair.First.Year + 1))
        {
            canvas.Line(x.At(from.Year), y.At(from.Observed!.Value), x.At(to.Year), y.At(to.Observed!.Value), Palette.Possible, 2);
        }

        foreach (var point in path.Points)
        {
            if (point.Observed is { } observed)
            {
                canvas.Circle(x.At(point.Year), y.At(observed), 5, point.IsOpen ? Palette.Paper : Palette.Possible, Palette.Possible);
                canvas.Text(x.At(point.Year), y.At(observed) + (point.Required > observed ? 18 : -10), language.Figure(observed, point.Required), 11, "middle", isBold: true);
            }
            else if (!point.IsOpen)
            {
                canvas.Text(x.At(point.Year), low - 6, language.Of("non connu", "not known"), 10, "middle", Palette.Quiet);
            }
        }

        if (path.Period is { } target)
        {
            canvas.Line(Right, y.At(target), Right + 24, y.At(target), Palette.NotMet, 2.5m);
            canvas.Text(Right + 30, y.At(target) + 4, language.Of("période ≥ ", "period ≥ ") + language.Figure(target), 11, colour: Palette.NotMet);
        }

        return top + PanelHeight;
    }

    private static void Legend(Canvas canvas, decimal y, Language language)
    {
        canvas.Circle(24, y + 8, 5, Palette.Possible, Palette.Possible).Text(36, y + 12, language.Of("observé", "observed"), 11);
        canvas.Circle(124, y + 8, 5, Palette.Paper, Palette.Possible).Text(136, y + 12, language.Of("année encore ouverte", "year still open"), 11);
        canvas.Line(284, y + 8, 314, y + 8, Palette.NotMet, 2.5m).Text(322, y + 12, language.Of("demandé", "required"), 11);
        canvas.Line(404, y + 8, 434, y + 8, Palette.NotMet, 2.5m, "4 3").Text(442, y + 12, language.Of("demandé, sur une référence encore provisoire", "required, of a reference still provisional"), 11);
    }
}
