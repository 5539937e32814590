using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands;

/// <summary>Scores are comparable within one version of one questionnaire and over the same themes only, and an establishment counts once.</summary>
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

        // The usual themes are those of most files: of a region, one file or two are the odd ones.
        var themes = files.GroupBy(file => ThemesOf(file.Card!), NameOf).OrderByDescending(kind => kind.Count()).ToList();
        if (themes.Count > 1)
        {
            throw CommandException.Usage(texts.OtherThemes(usual: themes[0].First(), odd: themes[1].First()));
        }

        var twice = files.Where(file => file.Card!.Establishment?.Finess is not null)
            .GroupBy(file => file.Card!.Establishment!.Finess!.Value.ToString(), NameOf).Where(group => group.Count() > 1).ToList();
        if (twice.Count > 0)
        {
            throw CommandException.Usage(texts.SameEstablishment(twice));
        }
    }

    private static string NameOf(CohortFile file) => file.Name;

    private static string ThemesOf(ScoreCard card) => string.Join('\n', [.. card.Pillars.Select(pillar => pillar.Id), string.Empty, .. card.Themes.Select(theme => theme.Id)]);
}
