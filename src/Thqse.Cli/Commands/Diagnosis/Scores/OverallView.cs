using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>How much is answered, the score of the whole with its interval, the level it indicates.</summary>
internal static class OverallView
{
    public static void Fill(Page page, QuestionnaireResponse response, ScoreCard card, Language language)
    {
        var texts = new ScoreTexts(language);
        var column = new[] { texts.Answers, texts.Overall, texts.Level }.Max(TextCells.Width) + 2;
        page.Blank();
        page.Entry(0, column, Toned.Strong(texts.Answers), Answers(response, card, texts, language));
        if (card.NotAsked.Count > 0)
        {
            page.Paragraph(column, new Toned(page.Signs.Lost + "\u00A0", Tone.Unsure), Sentence.From(texts.NotAsked(card.NotAsked.Count, string.Join(", ", card.NotAsked))));
        }

        page.Entry(0, column, Toned.Strong(texts.Overall), Score(card, ScoreLimits.OfOverall(response.Questionnaire.Referential), texts, language));
        if (card.Overall.IsApplicable)
        {
            page.Row([new string(' ', column), .. ScoreBar.Of(card.Overall, Math.Min(50, page.Width - column), BarSigns.Of(page))]);
        }

        foreach (var flag in card.Overall.Flags)
        {
            page.Paragraph(column, new Toned(page.Signs.Lost + "\u00A0", Tone.Unsure), Sentence.From(flag.Label(language)));
        }

        LevelLines.Fill(page, column, response, card, language);
    }

    private static string Answers(QuestionnaireResponse response, ScoreCard card, ScoreTexts texts, Language language)
    {
        int Count(AnswerState state) => response.Asked.Count(question => response[question.Id].State == state);
        var counts = texts.Answered(Count(AnswerState.Answered), response.Asked.Count, Count(AnswerState.NotConcerned), Count(AnswerState.Unanswered));
        return Sentence.From(card.Completeness is not { } completeness ? counts
            : counts + language.Colon() + (card.IsComplete ? texts.Complete : texts.Completeness(new DiagnosisTexts(language).Percent(completeness))));
    }

    private static Toned[] Score(ScoreCard card, IReadOnlyList<decimal> limits, ScoreTexts texts, Language language)
    {
        var common = new DiagnosisTexts(language);
        if (card.Overall is not { Conservative: { } conservative, Highest: { } highest })
        {
            return [Sentence.From(texts.NothingApplies)];
        }

        if (conservative == highest)
        {
            return [Toned.Strong(common.OutOf100(conservative, limits))];
        }

        var provisional = card.Overall.Provisional is { } score ? texts.Provisional(common.Score(score, limits)) : texts.NothingAnswered;
        return
        [
            Toned.Strong(common.OutOf100(conservative, limits)),
            ", " + texts.Between(common.ScoreBeside(conservative, highest, limits), common.ScoreBeside(highest, conservative, limits)) + language.Say(" ; ", "; ") + provisional + ".",
        ];
    }
}
