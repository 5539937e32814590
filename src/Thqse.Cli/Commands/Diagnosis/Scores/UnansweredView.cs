using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>What is unanswered, by theme.</summary>
internal static class UnansweredView
{
    private const int Indent = 2;

    public static void Fill(Page page, QuestionnaireResponse response, Language language)
    {
        var texts = new ScoreTexts(language);
        var names = new ReferentialNames(response.Questionnaire.Referential, language);
        var unanswered = response.Asked.Where(question => response[question.Id].State == AnswerState.Unanswered).ToList();
        page.Heading(texts.Unanswered(unanswered.Count));
        if (unanswered.Count == 0)
        {
            page.Paragraph(0, texts.NoneUnanswered);
            return;
        }

        var themes = unanswered.GroupBy(question => question.Theme).ToList();
        var column = Math.Min(page.Width / 2, themes.Max(theme => TextCells.Width(names.Theme(theme.Key))) + 2);
        foreach (var theme in themes)
        {
            var name = page.Adapt(names.Theme(theme.Key));
            var questions = Questions(theme, response, texts, language);
            if (page.Width - Indent - column >= Page.Readable)
            {
                page.Entry(Indent, column, TextCells.Cut(name, column - 2, page.Signs.Ellipsis), questions);
                continue;
            }

            // On a narrow screen the questions have lines of their own.
            page.Paragraph(Indent, name);
            page.Paragraph(2 * Indent, questions);
        }
    }

    private static string Questions(IGrouping<string, Question> theme, QuestionnaireResponse response, ScoreTexts texts, Language language)
    {
        var count = theme.Count();
        return count == response.Asked.Count(question => question.Theme == theme.Key)
            ? texts.AllOf(count)
            : texts.SomeOf(count) + language.Colon() + string.Join(", ", theme.Select(question => question.Id));
    }
}
