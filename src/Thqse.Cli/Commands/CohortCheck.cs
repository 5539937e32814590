using Thqse.Cli.Input;
using Thqse.Cli.Texts;

namespace Thqse.Cli.Commands;

/// <summary>Scores are comparable within one version of one questionnaire only, and an establishment counts once.</summary>
internal static class CohortCheck
{
    public static void Verify(IReadOnlyList<CohortFile> files, Session session)
    {
        var texts = new DiagnosisFailureTexts(session.Language);
        var questionnaires = files.GroupBy(file => $"{file.Card!.QuestionnaireId} {file.Card.QuestionnaireVersion}", NameOf).ToList();
        if (questionnaires.Count > 1)
        {
            throw CommandException.Usage(texts.SeveralQuestionnaires(questionnaires));
        }

        var twice = files.Where(file => file.Card!.Establishment?.Finess is not null)
            .GroupBy(file => file.Card!.Establishment!.Finess!.Value.ToString(), NameOf).Where(group => group.Count() > 1).ToList();
        if (twice.Count > 0)
        {
            throw CommandException.Usage(texts.SameEstablishment(twice));
        }
    }

    private static string NameOf(CohortFile file) => file.Name;
}
