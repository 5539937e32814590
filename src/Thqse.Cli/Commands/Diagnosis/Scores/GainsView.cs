using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>The questions whose best answer would bring most.</summary>
internal static class GainsView
{
    private const int Most = 10;
    private const int PointsWidth = 5;

    public static void Fill(Page page, QuestionnaireResponse response, ScoreCard card, Language language)
    {
        var texts = new ScoreTexts(language);
        page.Heading(texts.Gains);
        if (card.Gains.Count == 0)
        {
            page.Paragraph(0, texts.NoGain);
            return;
        }

        var shown = card.Gains.Take(Most).ToList();
        var identifierWidth = shown.Max(gain => TextCells.Width(gain.Question));
        page.Paragraph(0, Toned.Quiet(texts.GainsMeaning(page.Signs.Undetermined)));
        foreach (var gain in shown)
        {
            Line(page, response, gain, identifierWidth, language);
        }

        if (card.Gains.Count > Most)
        {
            page.Paragraph(0, Toned.Quiet(texts.OtherGains(card.Gains.Count - Most)));
        }
    }

    private static void Line(Page page, QuestionnaireResponse response, Gain gain, int identifierWidth, Language language)
    {
        var isUnanswered = response[gain.Question].State == AnswerState.Unanswered;
        var points = "+" + new DiagnosisTexts(language).Score(gain.Points);
        var text = page.Adapt(response.Questionnaire[gain.Question].Text[language]);
        Toned[] start =
        [
            new Toned(TextCells.PadLeft(points, PointsWidth), Tone.Good),
            new Toned(" " + (isUnanswered ? page.Signs.Undetermined : " ") + " ", Tone.Unsure),
        ];
        var beside = page.Width - PointsWidth - 3 - identifierWidth - 1;
        if (beside >= Page.Readable)
        {
            page.Row([.. start, TextCells.PadRight(gain.Question, identifierWidth) + " " + TextCells.Cut(text, beside, page.Signs.Ellipsis)]);
            return;
        }

        // On a narrow screen the question has a line of its own.
        page.Row([.. start, TextCells.Cut(gain.Question, page.Width - PointsWidth - 3, page.Signs.Ellipsis)]);
        page.Row([new string(' ', PointsWidth + 3) + TextCells.Cut(text, page.Width - PointsWidth - 3, page.Signs.Ellipsis)]);
    }
}
