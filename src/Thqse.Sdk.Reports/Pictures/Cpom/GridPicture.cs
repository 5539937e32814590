using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>All indicators by year, with the sum so far and the period.</summary>
internal static class GridPicture
{
    private const decimal Width = 960;
    private const decimal LabelWidth = 560;
    private const decimal Row = 22;
    private const decimal Cell = 44;
    private const decimal Head = 78;

    public static Picture Draw(CpomEvaluation evaluation, Language language)
    {
        var canvas = new Canvas();
        var years = evaluation.Catalogue.Years.Targeted.ToList();
        var name = evaluation.Establishment.Name is { Length: > 0 } known ? known : evaluation.Establishment.Category.Label(language);
        canvas.Text(16, 28, TextFit.Cut(name, Width - 32, 18), 18, isBold: true);
        canvas.Text(16, 50, language.Of("Verdicts au ", "Verdicts as of ") + language.Date(evaluation.AsOf) + ", " + evaluation.Catalogue.Label[language], 12, colour: Palette.Quiet);
        string[] heads = [.. years.Select(Say.Year), language.Of("cumul", "so far"), language.Of("période", "period")];
        foreach (var (head, column) in heads.Select((head, column) => (head, column)))
        {
            canvas.Text(Column(column) + (Cell / 2), Head - 6, head, 11, "middle", isBold: true);
        }

        var y = Head;
        foreach (var axis in evaluation.Indicators.GroupBy(each => each.Id.Axis))
        {
            canvas.Line(16, y, Width - 16, y, Palette.Rule);
            foreach (var indicator in axis)
            {
                Indicator(canvas, indicator, evaluation.AsOf.Year, y, language);
                y += Row;
            }

            y += 6;
        }

        return Legend(canvas, evaluation, y + 10, language).Done(
            language.Of("Grille des verdicts de ", "Grid of verdicts of ") + name, Description(evaluation, language), Width, y + 66);
    }

    private static decimal Column(int column) => 16 + LabelWidth + (column * (Cell + 3)) + (column >= 5 ? 8 : 0);

    private static void Indicator(Canvas canvas, IndicatorEvaluation indicator, int asOf, decimal y, Language language)
    {
        canvas.Text(16, y + 15, indicator.Id.ToString(), 11, isBold: true);
        canvas.Text(110, y + 15, TextFit.Cut(indicator.Fiche.Label[language], LabelWidth - 100, 11), 11, colour: indicator.IsApplicable ? Palette.Ink : Palette.Quiet).Tip(indicator.Fiche.Label[language]);
        foreach (var (year, column) in indicator.Years.Select((year, column) => (year, column)))
        {
            StatusSign.Draw(canvas, year.Status, Column(column), y + 2, Cell, Row - 3);
        }

        var toDate = indicator[Math.Clamp(asOf - 1, indicator.Years[0].Year, indicator.Years[^1].Year)].ToDate;
        Horizon(canvas, toDate, Column(indicator.Years.Count), y);
        Horizon(canvas, indicator.Period, Column(indicator.Years.Count + 1), y);
    }

    private static void Horizon(Canvas canvas, HorizonVerdict? verdict, decimal x, decimal y)
    {
        if (verdict is not null)
        {
            StatusSign.Draw(canvas, verdict.Status, x, y + 2, Cell, Row - 3, isLost: !verdict.CanStillBeMet);
        }
    }

    private static Canvas Legend(Canvas canvas, CpomEvaluation evaluation, decimal y, Language language)
    {
        var x = 16.0m;
        foreach (var (status, count) in Counts(evaluation.Summary))
        {
            StatusSign.Draw(canvas, status, x, y, 30, 18);
            var text = $"{Say.Capital(status.Label(language))}{language.Colon()}{Say.Count(count)}";
            canvas.Text(x + 36, y + 13, text, 12);
            x += 36 + TextFit.Width(text, 12) + 20;
        }

        return canvas.Text(16, y + 40, language.Of("Chiffres : verdicts annuels. Cumul : somme demandée jusqu'à la dernière année close.", "Figures: yearly verdicts. So far: sum asked up to the last closed year."), 11, colour: Palette.Quiet);
    }

    private static IEnumerable<(VerdictStatus Status, int Count)> Counts(StatusCounts counts) =>
    [
        (VerdictStatus.Met, counts.Met), (VerdictStatus.NotMet, counts.NotMet), (VerdictStatus.Undetermined, counts.Undetermined), (VerdictStatus.Pending, counts.Pending),
        (VerdictStatus.NoTarget, counts.NoTarget), (VerdictStatus.NotApplicable, counts.NotApplicable),
    ];

    private static string Description(CpomEvaluation evaluation, Language language)
        => string.Join(", ", Counts(evaluation.Summary).Select(each => $"{each.Status.Label(language)}{language.Colon()}{Say.Count(each.Count)}"))
            + language.Of($", sur {evaluation.Summary.Total} verdicts annuels.", $", of {evaluation.Summary.Total} yearly verdicts.");
}
