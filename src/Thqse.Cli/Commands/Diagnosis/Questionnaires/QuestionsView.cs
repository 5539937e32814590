using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary>Questions with their full texts, and what was answered to them.</summary>
internal static class QuestionsView
{
    private const int Indent = 2;

    public static void Fill(Page page, IReadOnlyList<Question> questions, QuestionnaireResponse? response, Language language)
    {
        var texts = new QuestionTexts(language);
        if (questions.Count == 0)
        {
            page.Paragraph(0, texts.None);
        }

        foreach (var question in questions)
        {
            page.Blank();
            QuestionView.Fill(page, question, language);
            if (response is not null)
            {
                Answer(page, question, response, texts, language);
            }
        }
    }

    private static void Answer(Page page, Question question, QuestionnaireResponse response, QuestionTexts texts, Language language)
    {
        var answer = response[question.Id];
        if (!response.Asked.Contains(question))
        {
            // What was answered all the same is kept, and has no effect.
            page.Paragraph(Indent, new Toned(texts.NotAsked, Tone.Unsure));
            if (answer.State == AnswerState.Unanswered)
            {
                return;
            }
        }

        page.Paragraph(Indent, Toned.Strong(Said(question, answer, texts, language)));
        if (answer.Remark is { } remark)
        {
            page.Paragraph(Indent, remark);
        }
    }

    private static string Said(Question question, Answer answer, QuestionTexts texts, Language language) => answer.State switch
    {
        AnswerState.Answered when answer.Figure is { } figure => texts.Answer(FigureText.Of(question.Figure!, figure, language)),
        AnswerState.Answered => texts.Answer(string.Join(language.Say(" ; ", "; "), answer.Options.Select(option => question.Options.First(each => each.Id == option).Label[language]))),
        AnswerState.NotConcerned => texts.NotConcerned(answer.Justification),
        AnswerState.Unanswered => texts.NotAnswered,
    };
}
