using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>A score card, as the person in charge of sustainability reads it: where we stand, then what to do about it.</summary>
internal static class ScoreView
{
    public static void Fill(Page page, QuestionnaireResponse response, ScoreCard card, Language language)
    {
        var who = new EstablishmentTexts(language);
        var questionnaire = response.Questionnaire;
        page.Paragraph(0, Toned.Strong(who.Name(response.Establishment)));
        page.Paragraph(0, who.Who(response.Establishment));
        page.Paragraph(0, questionnaire.Label[language]);
        QuestionnaireTitle.Fill(page, questionnaire.Id, questionnaire.Version, card.IsSpecimen, questionnaire.Referential.Notice, language);
        foreach (var notice in response.Notices.Where(notice => notice.Code != NoticeCode.NotAsked))
        {
            // What was taken as said, and what looks odd; answers that are not asked for stand beside those that are.
            page.Hanging(0, 2, new Toned(page.Signs.Lost + "\u00A0", Tone.Unsure), notice.Explain(language));
        }

        OverallView.Fill(page, response, card, language);
        NodeBarsView.Fill(page, response, card, language);
        ThemesView.Fill(page, card, new ReferentialNames(questionnaire.Referential, language), language);
        GainsView.Fill(page, response, card, language);
        UnansweredView.Fill(page, response, language);
        page.Blank();
        page.Paragraph(0, Toned.Quiet(new ScoreTexts(language).MoreToRead(questionnaire.Id)));
    }
}
