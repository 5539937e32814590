using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>What the tool says when a command of the self-diagnosis stops.</summary>
internal sealed class DiagnosisFailureTexts(Language language)
{
    // Of a region, one file or two are the odd ones: the names of all the others would bury theirs.
    private const int MostNamed = 3;

    public string QuestionnaireOrResponse(IEnumerable<string> known) => language.Say("dites de quel questionnaire : --questionnaire ID, ou --response FICHIER.", "say of which questionnaire: --questionnaire ID, or --response FILE.") + Known(known);

    public string MissingQuestionnaire(IEnumerable<string> known) => language.Say("il manque ID, le questionnaire à montrer.", "ID is missing, the questionnaire to show.") + Known(known);

    public string UnknownQuestionnaire(string text, IReadOnlyList<string> nearest, IEnumerable<string> known)
        => language.Say($"« {text} » n'est pas un questionnaire fourni.", $"\"{text}\" is not a shipped questionnaire.")
            + new FailureTexts(language).DidYouMean(nearest) + Known(known);

    public string OtherThemes(string usual, string odd) => language.Say(
        $"« {usual} » et « {odd} » n'ont pas les mêmes piliers et thèmes, de mêmes poids et dans le même ordre : leurs scores ne se comparent pas.",
        $"\"{usual}\" and \"{odd}\" do not have the same pillars and themes, of the same weights and in the same order: their scores cannot be compared.");

    public string OtherNotConcernedPolicy(string usual, string odd) => language.Say(
        $"dans « {usual} » et « {odd} », ce qui n'est pas concerné n'est pas compté de la même façon : leurs scores ne se comparent pas.",
        $"\"{usual}\" and \"{odd}\" do not count in the same way what is not concerned: their scores cannot be compared.");

    public string SameEstablishment(IEnumerable<(string What, IReadOnlyList<string> Files)> filesByIdentity) => language.Say(
        $"un établissement compte une fois, et des fichiers sont du même : {Listed(filesByIdentity)}. Gardez-en un, ou donnez leurs numéros FINESS s'ils sont plusieurs.",
        $"an establishment counts once, and files are of the same one: {Listed(filesByIdentity)}. Keep one, or give their FINESS numbers if they are several.");

    public string SeveralQuestionnaires(IEnumerable<(string What, IReadOnlyList<string> Files)> filesByQuestionnaire) => language.Say(
        $"un rapport porte sur une version d'un questionnaire, et les fichiers en ont plusieurs : {Listed(filesByQuestionnaire)}.",
        $"a report is about one version of one questionnaire, and the files have several: {Listed(filesByQuestionnaire)}.");

    public string SmallestGroup(int least) => language.Say(
        $"--smallest-group demande un nombre entier, {least} ou plus : la moyenne d'un groupe plus petit en dit trop sur chacun.",
        $"--smallest-group needs a whole number, {least} or more: the mean of a smaller group tells too much of each.");

    public string RefusedFile(string file, int count) => count == 1
        ? language.Say($"« {file} » : 1 défaut.", $"\"{file}\": 1 problem.")
        : language.Say($"« {file} » : {count} défauts.", $"\"{file}\": {count} problems.");

    /// <summary>What the files have, and which files: "310781406 (« a.json », « b.json »)".</summary>
    private string Listed(IEnumerable<(string What, IReadOnlyList<string> Files)> groups)
        => string.Join(language.Say(" ; ", "; "), groups.Select(group => $"{group.What} ({Named(group.Files)})"));

    /// <summary>The names of files, the first of them where there are many.</summary>
    public string Named(IReadOnlyList<string> files)
        => string.Join(", ", files.Take(MostNamed).Select(file => language.Say($"«\u00A0{file}\u00A0»", $"\"{file}\"")))
            + (files.Count > MostNamed ? language.Say($" et {files.Count - MostNamed} de plus", $" and {files.Count - MostNamed} more") : string.Empty);

    private string Known(IEnumerable<string> known) => language.Say(" Connus : ", " Known: ") + string.Join(", ", known) + ".";
}
