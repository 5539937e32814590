using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>The themes that are strong, and those to work on.</summary>
internal static class ThemesView
{
    private const int Indent = 2;

    public static void Fill(Page page, ScoreCard card, ReferentialNames names, Language language)
    {
        var texts = new ScoreTexts(language);
        var common = new DiagnosisTexts(language);
        List(page, common.StrengthsTitle, texts.StrengthsMeaning, card.Strengths().Select(theme => (theme.Id, theme.Score.Conservative)), names, common);
        List(page, common.AxesTitle, texts.AxesMeaning, card.ImprovementAxes().Select(theme => (theme.Id, theme.Score.Provisional)), names, common);
    }

    private static void List(
        Page page, string heading, string meaning, IEnumerable<(string Id, decimal? Score)> themes, ReferentialNames names, DiagnosisTexts texts)
    {
        page.Heading(heading);
        page.Paragraph(0, Toned.Quiet(meaning));
        var list = themes.ToList();
        foreach (var (id, score) in list)
        {
            page.Entry(Indent, 7, TextCells.PadLeft(texts.Score(score!.Value, ScoreLimits.OfTheme(referential: null, id)), 5), names.Theme(id));
        }

        if (list.Count == 0)
        {
            page.Paragraph(Indent, texts.None);
        }
    }
}
