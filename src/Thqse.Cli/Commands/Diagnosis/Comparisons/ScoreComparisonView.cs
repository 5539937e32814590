using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Comparisons;

/// <summary>Two score cards side by side: before, after, and by how many points.</summary>
internal static class ScoreComparisonView
{
    private const int FigureWidth = 8;

    public static void Fill(Page page, ScoreCard earlier, ScoreCard later, ReferentialNames names, Language language)
    {
        var texts = new ScoreComparisonTexts(language);
        var comparison = ScoreComparison.Of(earlier, later);
        page.Paragraph(0, Toned.Strong(new EstablishmentTexts(language).Name(later.Establishment ?? earlier.Establishment)));
        QuestionnaireTitle.Fill(page, later.QuestionnaireId, later.QuestionnaireVersion, later.IsSpecimen, names.Notice, language);
        if (!comparison.IsSameEdition)
        {
            page.Paragraph(0, new Toned(texts.OtherEdition($"{earlier.QuestionnaireId} {earlier.QuestionnaireVersion}"), Tone.Unsure));
        }

        page.Blank();
        page.Row([new string(' ', LabelWidth(page)), Toned.Quiet(string.Concat(new[] { texts.Before, texts.After, texts.Change }.Select(heading => TextCells.PadLeft(heading, FigureWidth))))]);
        Line(page, texts.Overall, comparison.Overall, Tone.Strong, language, ScoreLimits.OfOverall(names.Referential));
        page.Blank();
        foreach (var pillar in comparison.Pillars)
        {
            Line(page, names.Pillar(pillar.Id), pillar, Tone.Strong, language, ScoreLimits.OfPillar(names.Referential, pillar.Id));
            foreach (var theme in comparison.Themes.Where(theme => PillarOf(theme.Id, later, earlier) == pillar.Id))
            {
                Line(page, "  " + names.Theme(theme.Id), theme, Tone.Plain, language, ScoreLimits.OfTheme(names.Referential, theme.Id));
            }
        }

        page.Blank();
        page.Paragraph(0, Toned.Quiet(texts.Conservative));
    }

    private static string? PillarOf(string theme, ScoreCard later, ScoreCard earlier) => later.Themes.Concat(earlier.Themes).FirstOrDefault(each => each.Id == theme)?.Pillar;

    private static void Line(Page page, string name, NodeChange change, Tone tone, Language language, decimal[] limits)
    {
        var width = LabelWidth(page);
        page.Row(
        [
            new Toned(TextCells.PadRight(TextCells.Cut(page.Adapt(name), width - 1, page.Signs.Ellipsis), width), tone),
            TextCells.PadLeft(Score(change.Earlier, language, limits), FigureWidth) + TextCells.PadLeft(Score(change.Later, language, limits), FigureWidth),
            new Toned(TextCells.PadLeft(Signed(change.Change, language), FigureWidth), change.Change switch { > 0 => Tone.Good, < 0 => Tone.Bad, _ => Tone.Quiet }),
        ]);
    }

    private static int LabelWidth(Page page) => Math.Min(50, page.Width - (3 * FigureWidth));

    private static string Score(decimal? score, Language language, decimal[] limits) => score is { } known ? DiagnosisMessages.ScoreText(known, language, limits) : "–";

    private static string Signed(decimal? change, Language language) => change switch
    {
        null => "–",
        < 0 => "-" + DiagnosisMessages.ScoreText(-change.Value, language),
        _ => "+" + DiagnosisMessages.ScoreText(change.Value, language),
    };
}
