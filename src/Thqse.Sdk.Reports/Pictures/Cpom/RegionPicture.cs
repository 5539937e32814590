using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>Indicators by establishment: how many of the decided years are met, those who meet most first.</summary>
internal static class RegionPicture
{
    private const decimal LabelWidth = 420;
    private const decimal Cell = 46;
    private const decimal Row = 22;
    private const decimal LongestName = 150;

    /// <summary>From none met to all met: lighter and lighter in grey too, and the figures say it.</summary>
    internal static readonly (string Fill, string Ink)[] Steps =
        [("#8C2D04", "#FFFFFF"), ("#CC855F", "#1A1A1A"), ("#DDAE85", "#1A1A1A"), ("#C5DDEE", "#1A1A1A"), ("#EAF4FB", "#0B2E45")];

    public static Picture Draw(IReadOnlyList<CpomEvaluation> evaluations, Language language)
    {
        var canvas = new Canvas();
        var columns = evaluations.OrderByDescending(each => Share.Of(each.Indicators).Part).ThenBy(Name, StringComparer.Ordinal).ToList();
        var rows = evaluations[0].Catalogue.Fiches.OrderByDescending(fiche => Share.Of(evaluations.Select(each => each[fiche.Id])).Part).ToList();
        var label = Math.Max(110, 16 + (rows.Max(fiche => TextFit.Width(fiche.Id.ToString(), 11)) * 1.08m) + 8);
        var head = 72 + (columns.Max(each => Math.Min(LongestName, TextFit.Width(Name(each), 11))) * 0.87m);
        var width = Math.Max(760, 16 + LabelWidth + ((columns.Count + 1) * Cell) + 110);
        canvas.Text(16, 28, language.Say("Part des années atteintes, par indicateur et par établissement", "Share of years met, by indicator and by establishment"), 17, isBold: true);
        canvas.Text(16, 48, language.Say("Atteintes sur décidées (atteintes, non atteintes ou indéterminées)", "Met of decided (met, not met or undetermined)"), 12, colour: Palette.Quiet);
        foreach (var (evaluation, index) in columns.Select((evaluation, index) => (evaluation, index)))
        {
            canvas.Slanted(Column(index) + (Cell / 2) - 4, head - 8, TextFit.Cut(Name(evaluation), LongestName, 11), 11).Tip(Name(evaluation));
        }

        canvas.Slanted(Column(columns.Count) + (Cell / 2) + 2, head - 8, language.Say("Ensemble", "All"), 11);
        var y = head;
        foreach (var fiche in rows)
        {
            canvas.Text(16, y + 15, fiche.Id.ToString(), 11, isBold: true);
            canvas.Text(label, y + 15, TextFit.Cut(fiche.ShortLabel[language], 16 + LabelWidth - 12 - label, 11), 11).Tip(fiche.Label[language]);
            foreach (var (evaluation, index) in columns.Select((evaluation, index) => (evaluation, index)))
            {
                Square(canvas, Share.Of([evaluation[fiche.Id]]), Column(index), y);
            }

            Square(canvas, Share.Of(evaluations.Select(each => each[fiche.Id])), Column(columns.Count) + 6, y);
            y += Row;
        }

        y += 6;
        canvas.Text(label, y + 15, language.Say("Ensemble", "All"), 11, isBold: true);
        foreach (var (evaluation, index) in columns.Select((evaluation, index) => (evaluation, index)))
        {
            Square(canvas, Share.Of(evaluation.Indicators), Column(index), y);
        }

        string[] steps = [language.Say("aucune", "none"), language.Say("moins de la moitié", "less than half"), language.Say("moins des trois quarts", "less than three quarters"), language.Say("moins que toutes", "less than all"), language.Say("toutes", "all")];
        var at = 16.0m;
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            canvas.Box(at, y + 34, 30, 16, Steps[index].Fill, Palette.Rule).Text(at + 36, y + 46, step, 11);
            at += 36 + TextFit.Width(step, 11) + 18;
        }

        y += 24;
        canvas.Hatched(16, y + 34, 30, 16, "#A9B1B8").Text(54, y + 46, language.Say("non concerné, ou rien de décidé", "not concerned, or nothing decided"), 11);
        return canvas.Done(
            language.Say("Carte d'une région", "Map of a region"),
            string.Join(" ; ", columns.Select(each => $"{Name(each)}{language.Colon()}{Share.Of(each.Indicators)}")) + ".",
            width,
            y + 64);

        string Name(CpomEvaluation evaluation) => evaluation.Establishment.Name ?? evaluation.Establishment.Category.Label(language);
    }

    private static decimal Column(int index) => 16 + LabelWidth + (index * Cell);

    private static void Square(Canvas canvas, Share share, decimal x, decimal y)
    {
        if (share.Decided == 0)
        {
            canvas.Hatched(x, y + 2, Cell - 3, Row - 3, "#A9B1B8");
            return;
        }

        var (fill, ink) = Steps[share.Step];
        canvas.Box(x, y + 2, Cell - 3, Row - 3, fill);
        canvas.Text(x + ((Cell - 3) / 2), y + 15, share.ToString(), 11, "middle", ink);
    }

    /// <summary>How many of the decided years are met.</summary>
    private readonly record struct Share(int Met, int Decided)
    {
        public decimal Part => Decided == 0 ? -1 : (decimal)Met / Decided;

        /// <summary>None, less than half, less than three quarters, less than all, all.</summary>
        public int Step => Part switch
        {
            <= 0 => 0,
            < 0.5m => 1,
            < 0.75m => 2,
            < 1 => 3,
            _ => 4,
        };

        public static Share Of(IEnumerable<IndicatorEvaluation> indicators)
        {
            var years = indicators.SelectMany(indicator => indicator.Years).Select(year => year.Status).ToList();
            return new Share(years.Count(status => status == VerdictStatus.Met), years.Count(status => status is VerdictStatus.Met or VerdictStatus.NotMet or VerdictStatus.Undetermined));
        }

        public override string ToString() => FormattableString.Invariant($"{Met}/{Decided}");
    }
}
