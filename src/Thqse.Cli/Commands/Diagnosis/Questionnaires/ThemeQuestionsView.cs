using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary>The questions of one theme.</summary>
internal static class ThemeQuestionsView
{
    public static void Fill(Page page, Theme theme, bool isNamed, IReadOnlyList<Question> questions, Language language)
    {
        var texts = new QuestionnaireTexts(language);
        var facts = theme.Weight == 1 ? texts.Questions(questions.Count) : texts.Questions(questions.Count) + ", " + texts.ThemeWeight(theme.Weight);
        page.Blank();
        page.Paragraph(0, Toned.Strong(isNamed ? theme.Label[language] + " " : string.Empty), Toned.Quiet("(" + facts.Replace(' ', '\u00A0') + ")"));
        foreach (var question in questions)
        {
            page.Blank();
            QuestionView.Fill(page, question, language);
        }
    }
}
