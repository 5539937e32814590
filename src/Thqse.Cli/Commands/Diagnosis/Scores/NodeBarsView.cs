using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>Pillars and themes as bars, with how much of each is answered.</summary>
internal static class NodeBarsView
{
    private const int Indent = 2;

    public static void Fill(Page page, QuestionnaireResponse response, ScoreCard card, Language language)
    {
        var texts = new ScoreTexts(language);
        var names = new ReferentialNames(response.Questionnaire.Referential, language);
        var layout = new NodeBarsLayout(page, card.Overall.Highest > card.Overall.Conservative, language);
        page.Heading(texts.Themes);
        page.Row(layout.Header());
        foreach (var pillar in card.Pillars)
        {
            var themes = card.Themes.Where(theme => theme.Pillar == pillar.Id).ToList();
            var limits = ScoreLimits.OfPillar(response.Questionnaire.Referential, pillar.Id);
            page.Row(layout.Line(names.Pillar(pillar.Id), Tone.Strong, pillar, limits, Answered.Of(response, [.. themes.Select(theme => theme.Id)])));
            Flags(page, pillar, language);
            if (!names.IsPillarItself(pillar.Id, [.. themes.Select(theme => theme.Id)]))
            {
                Themes(page, layout, response, themes, names, language);
            }
        }

        Legend(page, card, texts);
    }

    private static void Themes(
        Page page, NodeBarsLayout layout, QuestionnaireResponse response, List<ThemeScore> themes, ReferentialNames names, Language language)
    {
        foreach (var theme in themes)
        {
            var depth = Above(theme, themes).Count();
            string[] below = [.. themes.Where(other => other.Id == theme.Id || Above(other, themes).Contains(theme.Id)).Select(other => other.Id)];
            page.Row(layout.Line(new string(' ', Indent * (1 + depth)) + names.Theme(theme.Id), Tone.Plain, theme.Score, ScoreLimits.OfTheme(response.Questionnaire.Referential, theme.Id), Answered.Of(response, below)));
            Flags(page, theme.Score, language);
        }
    }

    /// <summary>The themes of which a theme is a part, the nearest first.</summary>
    private static IEnumerable<string> Above(ThemeScore theme, List<ThemeScore> themes)
    {
        while (theme.Parent is { } parent && themes.Find(other => other.Id == parent) is { } above)
        {
            yield return above.Id;
            theme = above;
        }
    }

    private static void Flags(Page page, NodeScore score, Language language)
    {
        foreach (var flag in score.IsApplicable ? score.Flags : [])
        {
            page.Hanging(2 * Indent, 3 * Indent, new Toned(page.Signs.Lost + "\u00A0", Tone.Unsure), flag.Label(language));
        }
    }

    private static void Legend(Page page, ScoreCard card, ScoreTexts texts)
    {
        var signs = BarSigns.Of(page);
        page.Blank();
        page.Paragraph(0, Toned.Quiet(texts.BarLegend(signs.Full, signs.Shaded, signs.Rest, card.Overall.Highest > card.Overall.Conservative)));
        page.Paragraph(0, Toned.Quiet(texts.ColumnsLegend));
    }
}
