using Thqse.Cli.Texts;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands;

/// <summary>Scores are comparable within one version of one questionnaire only, and an establishment counts once.</summary>
internal static class CohortCheck
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

        var twice = cards.Select(card => card.Establishment?.Finess).Where(finess => finess is not null)
            .GroupBy(finess => finess!.Value).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw CommandException.Usage(new DiagnosisFailureTexts(session.Language).NamedTwice("FINESS " + twice.Key));
        }
    }
}
