using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>All indicators by year, with the sum so far and the period.</summary>
internal static class GridPicture
{
    private const decimal LabelWidth = 560;
    private const decimal Row = 22;
    private const decimal Cell = 44;
    private const decimal Head = 78;

    /// <summary>How much wider bold letters are.</summary>
    private const decimal Bold = 1.08m;

    public static Picture Draw(CpomEvaluation evaluation, Language language)
    {
        var canvas = new Canvas();
        var years = evaluation.Catalogue.Years.Targeted.ToList();
        var columns = new Columns(evaluation, years.Count);
        var width = columns.Width;
        var name = evaluation.Establishment.Name ?? evaluation.Establishment.Category.Label(language);
        canvas.Text(16, 28, TextFit.Cut(name, width - 32, 18), 18, isBold: true);
        canvas.Text(16, 50, language.Say("Verdicts au ", "Verdicts as of ") + language.Date(evaluation.AsOf) + ", " + evaluation.Catalogue.Label[language], 12, colour: Palette.Quiet);
        string[] heads = [.. years.Select(Words.Year), language.Say("cumul", "so far"), language.Say("période", "period")];
        foreach (var (head, column) in heads.Select((head, column) => (head, column)))
        {
            canvas.Text(columns.At(column) + (Cell / 2), Head - 6, head, 11, "middle", isBold: true);
        }

        var y = Head;
        foreach (var axis in evaluation.Indicators.GroupBy(each => each.Fiche.Identity.Axis))
        {
            canvas.Line(16, y, width - 16, y, Palette.Rule);
            foreach (var indicator in axis)
            {
                Indicator(canvas, indicator, columns, y, language);
                y += Row;
            }

            y += 6;
        }

        return Legend(canvas, evaluation, y + 10, language).Done(
            language.Say("Grille des verdicts de ", "Grid of verdicts of ") + name, Description(evaluation, language), width, y + 66);
    }

    private static void Indicator(Canvas canvas, IndicatorEvaluation indicator, Columns columns, decimal y, Language language)
    {
        canvas.Text(16, y + 15, indicator.Id.ToString(), 11, isBold: true);
        canvas.Text(columns.Label, y + 15, TextFit.Cut(indicator.Fiche.ShortLabel[language], 16 + LabelWidth - 12 - columns.Label, 11), 11, colour: indicator.IsApplicable ? Palette.Ink : Palette.Quiet).Tip(indicator.Fiche.Label[language]);
        foreach (var (year, column) in indicator.Years.Select((year, column) => (year, column)))
        {
            StatusSign.Draw(canvas, year.Status, columns.At(column), y + 2, Cell, Row - 3, isProvisional: year.IsProvisional);
        }

        Horizon(canvas, indicator.ToDate, columns.At(indicator.Years.Count), y);
        Horizon(canvas, indicator.Period, columns.At(indicator.Years.Count + 1), y);
    }

    private static void Horizon(Canvas canvas, HorizonVerdict? verdict, decimal x, decimal y)
    {
        if (verdict is not null)
        {
            StatusSign.Draw(canvas, verdict.Status, x, y + 2, Cell, Row - 3, isLost: !verdict.CanStillBeMet, isProvisional: verdict.IsProvisional);
        }
    }

    private static Canvas Legend(Canvas canvas, CpomEvaluation evaluation, decimal y, Language language)
    {
        var x = 16.0m;
        var line = y;
        foreach (var (status, count) in Counts(evaluation.Summary))
        {
            Entry(status, $"{Words.Capital(status.Label(language))}{language.Colon()}{Words.Count(count)}");
            if (status == VerdictStatus.Met && SoFar(evaluation) is var soFar and > 0)
            {
                Entry(status, language.Say("dont à ce jour : ", "of which so far: ") + Words.Count(soFar), isProvisional: true);
            }
        }

        // Of a sum or of a period, which have no figure above.
        if (evaluation.Indicators.Any(indicator => indicator.Period is { Status: VerdictStatus.Pending, CanStillBeMet: false }))
        {
            (x, line) = (620, y + 27);
            Entry(VerdictStatus.Pending, language.Say("en cours, et ne peut plus être atteint", "pending, and out of reach"), isLost: true);
        }

        return canvas.Text(16, y + 40, language.Say("Chiffres : verdicts annuels. Cumul : somme demandée jusqu'à la dernière année close.", "Figures: yearly verdicts. So far: sum asked up to the last closed year."), 11, colour: Palette.Quiet);

        void Entry(VerdictStatus status, string text, bool isProvisional = false, bool isLost = false)
        {
            StatusSign.Draw(canvas, status, x, line, 28, 18, isLost, isProvisional);
            canvas.Text(x + 33, line + 13, text, 11);
            x += 33 + TextFit.Width(text, 11) + 14;
        }
    }

    /// <summary>How many of those that are met have still to be confirmed.</summary>
    private static int SoFar(CpomEvaluation evaluation) => evaluation.Indicators.SelectMany(indicator => indicator.Years).Count(year => year.IsProvisional);

    private static IEnumerable<(VerdictStatus Status, int Count)> Counts(StatusCounts counts) =>
    [
        (VerdictStatus.Met, counts.Met), (VerdictStatus.NotMet, counts.NotMet), (VerdictStatus.Undetermined, counts.Undetermined), (VerdictStatus.Pending, counts.Pending),
        (VerdictStatus.NoTarget, counts.NoTarget), (VerdictStatus.NotApplicable, counts.NotApplicable),
    ];

    private static string Description(CpomEvaluation evaluation, Language language)
    {
        var soFar = SoFar(evaluation);
        var counts = Counts(evaluation.Summary).Select(each => $"{each.Status.Label(language)}{language.Colon()}{Words.Count(each.Count)}"
            + (each.Status == VerdictStatus.Met && soFar > 0 ? language.Say($" (dont {soFar} à ce jour)", $" (of which {soFar} so far)") : string.Empty));
        return string.Join(", ", counts) + language.Say($", sur {evaluation.Summary.Total} verdicts annuels.", $", of {evaluation.Summary.Total} yearly verdicts.");
    }

    /// <summary>Where the columns stand: a catalogue has its own years, and its identifiers may be long.</summary>
    private readonly struct Columns(CpomEvaluation evaluation, int years)
    {
        private const decimal Narrowest = 960;

        public decimal Label { get; } = Math.Max(110, 16 + evaluation.Indicators.Max(each => TextFit.Width(each.Id.ToString(), 11)) * Bold + 8);

        public decimal Width => Math.Max(Narrowest, At(years + 2) + 16);

        public decimal At(int column) => 16 + LabelWidth + (column * (Cell + 3)) + (column >= years ? 8 : 0);
    }
}
