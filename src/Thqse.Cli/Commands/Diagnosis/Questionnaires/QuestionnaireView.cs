using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary>A questionnaire by pillar and theme, as the people who answer it read it.</summary>
internal static class QuestionnaireView
{
    public static void Fill(Page page, Questionnaire questionnaire, Establishment? establishment, Language language)
    {
        var referential = questionnaire.Referential;
        var texts = new QuestionnaireTexts(language);
        var names = new ReferentialNames(referential, language);
        var asked = establishment is null ? questionnaire.Questions : questionnaire.AskedOf(establishment);
        page.Paragraph(0, referential.Notice[language]);
        page.Blank();
        page.Paragraph(0, Toned.Strong(questionnaire.Label[language]));
        QuestionnaireTitle.Fill(page, questionnaire.Id, questionnaire.Version, referential.IsSpecimen, notice: null, language);
        Asked(page, questionnaire, establishment, asked.Count, language);
        page.Paragraph(0, Toned.Quiet(texts.Reading));
        foreach (var pillar in referential.Pillars)
        {
            var themes = referential.Themes.Where(theme => theme.Pillar == pillar.Id).ToList();
            page.Heading(pillar.Label[language]);
            foreach (var theme in themes)
            {
                var isNamed = !names.IsPillarItself(pillar.Id, [.. themes.Select(each => each.Id)]);
                ThemeQuestionsView.Fill(page, theme, isNamed, [.. asked.Where(question => question.Theme == theme.Id)], language);
            }
        }
    }

    private static void Asked(Page page, Questionnaire questionnaire, Establishment? establishment, int asked, Language language)
    {
        var texts = new QuestionnaireTexts(language);
        if (establishment is null)
        {
            page.Paragraph(0, texts.Questions(questionnaire.Questions.Count));
            return;
        }

        var who = new EstablishmentTexts(language);
        page.Paragraph(0, texts.AskedOf(who.Name(establishment), who.Who(establishment)));
        page.Paragraph(0, texts.Asked(asked, questionnaire.Questions.Count));
    }
}
