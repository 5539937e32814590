using Thqse.Sdk;

namespace Thqse.Cli.Texts;

/// <summary>What the tool says when a command of the self-diagnosis stops.</summary>
internal sealed class DiagnosisFailureTexts(Language language)
{
    public string MissingQuestionnaire(IEnumerable<string> known) => language.Say("il manque ID, le questionnaire à montrer.", "ID is missing, the questionnaire to show.") + Known(known);

    public string UnknownQuestionnaire(string text, IReadOnlyList<string> nearest, IEnumerable<string> known)
        => language.Say($"« {text} » n'est pas un questionnaire fourni.", $"\"{text}\" is not a shipped questionnaire.")
            + new FailureTexts(language).DidYouMean(nearest) + Known(known);

    public string NamedTwice(string file) => language.Say(
        $"« {file} » est donné deux fois : un établissement compte une fois.", $"\"{file}\" is given twice: an establishment counts once.");

    public string SeveralQuestionnaires(IEnumerable<(string Id, string Version, int Count)> questionnaires)
    {
        var list = string.Join(language.Say(" ; ", "; "), questionnaires.Select(each => $"{each.Id} {each.Version} ({each.Count})"));
        return language.Say(
            $"un rapport porte sur une version d'un questionnaire, et les fichiers en ont plusieurs : {list}.",
            $"a report is about one version of one questionnaire, and the files have several: {list}.");
    }

    public string RefusedFile(string file, int count) => count == 1
        ? language.Say($"« {file} » : 1 défaut.", $"\"{file}\": 1 problem.")
        : language.Say($"« {file} » : {count} défauts.", $"\"{file}\": {count} problems.");

    private string Known(IEnumerable<string> known) => language.Say(" Fournis : ", " Shipped: ") + string.Join(", ", known) + ".";
}
