using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>One indicator over the years: its verdicts, then for each measure what is required and what was observed.</summary>
internal static class PathPicture
{
    private const decimal Width = 760;
    private const decimal First = 100;
    private const decimal Last = 570;
    private const decimal Period = 675;

    public static Picture Draw(CpomEvaluation evaluation, IndicatorEvaluation indicator, Language language)
    {
        var canvas = new Canvas();
        var years = new YearScale(MeasurePath.YearsOf(evaluation, indicator), First, Last);
        canvas.Text(16, 26, indicator.Id.ToString(), 15, isBold: true);
        var y = 46.0m;
        foreach (var line in TextFit.Wrap(indicator.Fiche.Label[language], Width - 32, 12, 3))
        {
            canvas.Text(16, y, line, 12);
            y += 16;
        }

        Verdicts(canvas, indicator, years, y, language);
        y += 56;
        var panels = indicator.Plan.Measures.Where(measure => measure.Kind is not (MeasureKind.Flag or MeasureKind.Class)).Select(measure => MeasurePath.Of(evaluation, indicator, measure, years.Years)).Where(path => path.HasNumbers).ToList();
        foreach (var panel in panels)
        {
            new PathPanel(canvas, panel, years, y, language).Draw(Width);
            y += PathPanel.Height;
        }

        if (panels.Count > 0)
        {
            Legend(canvas, y + 6, language);
            y += 30;
        }

        if (indicator.Row is { } row)
        {
            canvas.Text(16, y + 10, TextFit.Cut(Source(indicator.Fiche, row, language), Width - 32, 10), 10, colour: Palette.Quiet);
            y += 14;
        }

        return canvas.Done(language.Say("Trajectoire de ", "Path of ") + indicator.Id, Description(indicator, panels, language), Width, y + 8);
    }

    private static void Verdicts(Canvas canvas, IndicatorEvaluation indicator, YearScale years, decimal y, Language language)
    {
        foreach (var verdict in indicator.Years)
        {
            var x = years.At(verdict.Year);
            canvas.Text(x, y + 14, years.Label(verdict.Year), 11, "middle", isBold: true);
            StatusSign.Draw(canvas, verdict.Status, x - years.Half, y + 20, 2 * years.Half, 20, isProvisional: verdict.IsProvisional);
        }

        if (indicator.Period is { } period)
        {
            canvas.Text(Period, y + 14, language.Say("période", "period"), 11, "middle", isBold: true);
            StatusSign.Draw(canvas, period.Status, Period - 24, y + 20, 48, 20, isLost: !period.CanStillBeMet, isProvisional: period.IsProvisional);
        }
    }

    private static string Source(Fiche fiche, TargetRow row, Language language)
        => language.Say("Source : fiche ", "Source: fiche ") + fiche.Id + (row.Lines.Ranges.Count > 0 ? language.Say(", lignes ", ", lines ") + row.Lines : ", " + (row.Lines.Reference ?? fiche.Identity.Lines.Reference!)[language]) + ".";

    private static string Description(IndicatorEvaluation indicator, IEnumerable<MeasurePath> panels, Language language) => string.Join(
        " ",
        [
            .. indicator.Years.Select(year => $"{Words.Year(year.Year)}{language.Colon()}{year.StatusLabel(language)}."),
            .. indicator.Period is { } period ? [language.Say("Période", "Period") + language.Colon() + period.StatusLabel(language) + "."] : Array.Empty<string>(),
            .. panels.SelectMany(panel => panel.Sentences(language)),
        ]);

    private static void Legend(Canvas canvas, decimal y, Language language)
    {
        canvas.Circle(24, y + 8, 5, Palette.Possible, Palette.Possible).Text(36, y + 12, language.Say("observé", "observed"), 11);
        canvas.Circle(124, y + 8, 5, Palette.Paper, Palette.Possible).Text(136, y + 12, language.Say("année encore ouverte", "year still open"), 11);
        canvas.Line(284, y + 8, 314, y + 8, Palette.NotMet, 2.5m).Text(322, y + 12, language.Say("demandé", "required"), 11);
        canvas.Line(404, y + 8, 434, y + 8, Palette.NotMet, 2.5m, "4 3").Text(442, y + 12, language.Say("demandé, sur une référence encore provisoire", "required, of a reference still provisional"), 11);
    }
}
