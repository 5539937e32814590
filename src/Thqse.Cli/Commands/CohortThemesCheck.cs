using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands;

/// <summary>Score cards of one version of a questionnaire can still have other pillars or themes, which are those of a referential: then nothing can be compared.</summary>
internal static class CohortThemesCheck
{
    public static void Verify(IReadOnlyList<CohortFile> files, Session session)
    {
        foreach (var version in files.GroupBy(file => (file.Card!.QuestionnaireId, file.Card.QuestionnaireVersion)))
        {
            // Of a region, one file or two are the odd ones: the usual themes are those of most.
            var kinds = version.GroupBy(file => Themes(file.Card!), StringComparer.Ordinal).OrderByDescending(kind => kind.Count()).ToList();
            if (kinds.Count > 1)
            {
                throw CommandException.Usage(new DiagnosisFailureTexts(session.Language).OtherThemes(kinds[0].First().Name, kinds[1].First().Name));
            }
        }
    }

    private static string Themes(ScoreCard card)
        => string.Join('\n', card.Pillars.Select(pillar => pillar.Id)) + "\n\n" + string.Join('\n', card.Themes.Select(theme => theme.Id));
}
