using Thqse.Cli.Texts;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands;

/// <summary>Scores are comparable within one version of one questionnaire only.</summary>
internal static class OneQuestionnaire
{
    public static void Verify(IReadOnlyList<ScoreCard> cards, Session session)
    {
        var questionnaires = cards
            .GroupBy(card => (card.QuestionnaireId, card.QuestionnaireVersion))
            .Select(group => (group.Key.QuestionnaireId, group.Key.QuestionnaireVersion, group.Count()))
            .ToList();
        if (questionnaires.Count > 1)
        {
            throw CommandException.Usage(new DiagnosisFailureTexts(session.Language).SeveralQuestionnaires(questionnaires));
        }
    }
}
