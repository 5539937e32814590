using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>Whoever gave files that are no cohort is told which: the package finds the cards, and this names their files.</summary>
internal static class CohortCheck
{
    public static Cohort Checked(IReadOnlyList<CohortFile> files, Session session)
    {
        var cohort = Cohort.Of(files.Select(file => file.Card!));
        if (cohort.Conflict is { } conflict)
        {
            var groups = conflict.Groups.Select(group => group.Select(place => files[place]).ToList()).ToList();
            throw CommandException.Usage(Said(conflict.Reason, groups, new DiagnosisFailureTexts(session.Language)));
        }

        return cohort;
    }

    private static string Said(CohortConflictReason reason, List<List<CohortFile>> groups, DiagnosisFailureTexts texts) => reason switch
    {
        CohortConflictReason.OtherQuestionnaire
            => texts.SeveralQuestionnaires(Named(groups, card => $"{card.QuestionnaireId} {card.QuestionnaireVersion}")),
        CohortConflictReason.SameEstablishment => texts.SameEstablishment(groups.Select(group => (IdentityOf(group), (IReadOnlyList<string>)[.. group.Select(file => file.Name)]))),
        CohortConflictReason.OtherThemes => Odd(groups, texts.OtherThemes),
        CohortConflictReason.OtherNotConcernedPolicy => Odd(groups, texts.OtherNotConcernedPolicy),
    };

    /// <summary>What the cards of one establishment have in common: the FINESS number, else the SIRET, else the name.</summary>
    private static string IdentityOf(List<CohortFile> group)
    {
        var places = group.Select(file => file.Card!.Establishment!).ToList();
        return Common(places, place => place.Finess is { } finess ? $"FINESS {finess}" : null)
            ?? Common(places, place => place.Siret is { } siret ? $"SIRET {siret}" : null)
            ?? places[0].Name!;
    }

    private static string? Common(List<Establishment> places, Func<Establishment, string?> identity)
        => identity(places[0]) is { } first && places.All(place => identity(place) == first) ? first : null;

    /// <summary>The usual files are most of them: of a region, one file or two are the odd ones.</summary>
    private static string Odd(List<List<CohortFile>> groups, Func<string, string, string> said)
    {
        var usualFirst = groups.OrderByDescending(group => group.Count).ToList();
        return said(usualFirst[0][0].Name, usualFirst[1][0].Name);
    }

    private static IEnumerable<(string What, IReadOnlyList<string> Files)> Named(List<List<CohortFile>> groups, Func<ScoreCard, string> what)
        => groups.Select(group => (what(group[0].Card!), (IReadOnlyList<string>)[.. group.Select(file => file.Name)]));
}
