using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Diagnosis;

/// <summary>The whole, the pillars and their themes as bars: what is sure, and what missing answers can still add.</summary>
internal static class BarsPicture
{
    private const decimal Narrow = 900;

    /// <summary>With room for the figures of the time before.</summary>
    private const decimal Wide = 980;
    private const decimal Left = 330;
    private const decimal Right = 760;
    private const decimal Row = 26;

    public static Picture Draw(ScoreCard card, ScoreCard? before, Referential referential, Language language)
    {
        var canvas = new Canvas();
        var names = new ThemeNames(referential, language);
        var x = new Axis(0, 100, Left, Right);
        var width = before is null ? Narrow : Wide;
        var title = card.Establishment?.Name ?? language.Say("Autodiagnostic", "Self-diagnosis");
        canvas.Text(16, 28, TextFit.Cut(title, width - 32, 18), 18, isBold: true);
        canvas.Text(16, 48, $"{card.QuestionnaireId} {card.QuestionnaireVersion}" + (card.IsSpecimen ? language.Say(", spécimen non officiel", ", unofficial specimen") : string.Empty), 12, colour: Palette.Quiet);
        var top = 92.0m;
        var height = (1 + card.Pillars.Count + card.Themes.Count) * Row + (card.Pillars.Count * 8);
        foreach (var tick in new[] { 0, 25, 50, 75, 100 })
        {
            canvas.Line(x.At(tick), top - 4, x.At(tick), top + height, Palette.Rule);
            canvas.Text(x.At(tick), top + height + 16, Words.Count(tick), 11, "middle", Palette.Quiet);
        }

        var y = top;
        Bar(canvas, x, y, language.Say("Ensemble", "Whole"), card.Overall, before?.Overall, 13, true, language, ScoreLimits.OfOverall(referential));

        // Across the bar, which would hide where a level begins.
        foreach (var level in referential.Levels)
        {
            canvas.Line(x.At(level.From), top - 8, x.At(level.From), top + Row - 4, Palette.NotMet, 1.5m, "3 2");
            canvas.Text(x.At(level.From), top - 12, TextFit.Cut(level.Label[language], 70, 10), 10, "middle", Palette.NotMet).Tip(level.Label[language] + language.Colon() + language.Figure(level.From));
        }

        y += Row;
        foreach (var pillar in card.Pillars)
        {
            y += 8;
            Bar(canvas, x, y, names.Pillar(pillar.Id), pillar, before?.Pillars.FirstOrDefault(each => each.Id == pillar.Id), 12, true, language, ScoreLimits.OfPillar(referential, pillar.Id));
            y += Row;
            foreach (var theme in card.Themes.Where(each => each.Pillar == pillar.Id))
            {
                Bar(canvas, x, y, names.Theme(theme.Id), theme.Score, before?.Themes.FirstOrDefault(each => each.Id == theme.Id)?.Score, 11, false, language, ScoreLimits.OfTheme(referential, theme.Id), $"{Words.Count(theme.Answered)}/{Words.Count(theme.Asked)}");
                y += Row;
            }
        }

        Legend(canvas, y + 30, before is not null, language);
        return canvas.Done(language.Say("Scores de ", "Scores of ") + title, Description(card, before, referential, language), width, y + 58);
    }

    private static void Bar(Canvas canvas, Axis x, decimal y, string label, NodeScore score, NodeScore? before, decimal size, bool isBold, Language language, IReadOnlyList<decimal> limits, string? answered = null)
    {
        canvas.Text(isBold ? 16 : 30, y + 15, TextFit.Cut(label, Left - 84, size), size, isBold: isBold).Tip(label);
        if (answered is not null)
        {
            canvas.Text(Left - 12, y + 15, answered, 10, "end", Palette.Quiet);
        }

        if (score is not { Lowest: { } lowest, Highest: { } highest })
        {
            canvas.Text(Left + 4, y + 15, language.Say("non concerné", "not concerned"), 11, colour: Palette.Quiet);
            return;
        }

        if (highest > lowest)
        {
            canvas.Hatched(x.At(lowest), y + 4, x.At(highest) - x.At(lowest), 13, Palette.Possible);
        }

        canvas.Box(Left, y + 4, Math.Max(1, x.At(lowest) - Left), 13, Palette.Met, Palette.Possible);
        canvas.Text(Right + 14, y + 15, Text(lowest, highest, language, limits), 11, isBold: isBold);
        if (before is { Lowest: { } least, Highest: { } most })
        {
            Before(canvas, x, y, (least, most), language, limits);
        }
    }

    /// <summary>The time before, below: as sure, or as unsure, as it was then.</summary>
    private static void Before(Canvas canvas, Axis x, decimal y, (decimal Lowest, decimal Highest) score, Language language, IReadOnlyList<decimal> limits)
    {
        var (lowest, highest) = score;
        if (highest > lowest)
        {
            canvas.Hatched(x.At(lowest), y + 18, x.At(highest) - x.At(lowest), 4, Palette.Before);
        }

        canvas.Box(Left, y + 18, Math.Max(1, x.At(lowest) - Left), 4, Palette.Before);
        canvas.Text(Wide - 16, y + 15, "(" + Text(lowest, highest, language, limits) + ")", 10, "end", Palette.Quiet);
    }

    private static string Text(decimal lowest, decimal highest, Language language, IReadOnlyList<decimal> limits) => highest > lowest
        ? Interval.Ends(lowest, highest, language, limits)
        : DiagnosisMessages.ScoreText(lowest, language, limits);

    private static void Legend(Canvas canvas, decimal y, bool hasBefore, Language language)
    {
        canvas.Box(16, y, 24, 13, Palette.Met, Palette.Possible).Text(46, y + 11, language.Say("sûr quelles que soient les réponses manquantes", "sure whatever the missing answers"), 11);
        canvas.Hatched(340, y, 24, 13, Palette.Possible).Text(370, y + 11, language.Say("ce que les réponses manquantes peuvent ajouter", "what missing answers can still add"), 11);
        if (hasBefore)
        {
            canvas.Box(640, y + 4, 24, 5, Palette.Before).Text(670, y + 11, language.Say("la fois d'avant", "the time before"), 11);
        }
    }

    private static string Description(ScoreCard card, ScoreCard? before, Referential referential, Language language)
    {
        var names = new ThemeNames(referential, language);
        return string.Join(" ", new[] { (Name: language.Say("Ensemble", "Whole"), Score: card.Overall, Before: before?.Overall, Limits: ScoreLimits.OfOverall(referential)) }
            .Concat(card.Themes.Select(theme => (Name: names.Theme(theme.Id), theme.Score, Before: before?.Themes.FirstOrDefault(each => each.Id == theme.Id)?.Score, Limits: ScoreLimits.OfTheme(referential, theme.Id))))
            .Select(each => each.Name + language.Colon() + Interval.Text(each.Score, language, each.Limits)
                + (each.Before is { } earlier ? language.Say(", la fois d'avant ", ", the time before ") + Interval.Text(earlier, language, each.Limits) : string.Empty) + "."));
    }
}
