using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Merging;

/// <summary>What the tool says around a merge.</summary>
internal sealed class MergeTexts(Language language)
{
    /// <summary>What can be said of an establishment in several ways.</summary>
    private static readonly Dictionary<string, LocalizedText> Members = new(StringComparer.Ordinal)
    {
        ["name"] = new("Nom", "Name"),
        ["finess"] = new("FINESS", "FINESS"),
        ["siret"] = new("SIRET", "SIRET"),
        ["category"] = new("Catégorie", "Category"),
        ["beds"] = new("Lits", "Beds"),
        ["sizeClass"] = new("Classe de taille", "Size class"),
        ["department"] = new("Département", "Department"),
        ["ghtMember"] = new("Membre d'un GHT", "Member of a GHT"),
        ["activities"] = new("Activités", "Activities"),
    };

    public string Title(int count) => language.Say(count < 2 ? $"{count} réponse réunie" : $"{count} réponses réunies", count == 1 ? "1 response merged" : $"{count} responses merged");

    public string Conflicts(int count) => language.Say($"À trancher ({count})", $"To settle ({count})");

    public string ConflictsMeaning => language.Say(
        "Ces questions restent sans réponse dans le document réuni : rien n'est choisi à votre place.", "These questions stay unanswered in the merged document: nothing is chosen in your place.");

    public string Establishment(int count) => language.Say($"L'établissement, dit de plusieurs façons ({count})", $"The establishment, said in several ways ({count})");

    public string EstablishmentMeaning => language.Say(
        "Le document réuni garde ce que dit le premier. Corrigez-le si c'est l'autre qui est juste : des questions et des poids peuvent en dépendre.",
        "The merged document keeps what the first says. Correct it if the other is right: questions and weights can depend on it.");

    public string Member(string name) => Members[name][language];

    public string NoConflict => language.Say("Aucune réponse n'en contredit une autre.", "No answer contradicts another one.");

    public string NotConcerned(string? why) => language.Say($"non concerné : {why}", $"not concerned: {why}");

    public string Progress(AnswerProgress progress)
    {
        var answered = progress.Answered + progress.NotConcerned;
        return language.Say(
            (answered < 2 ? $"{answered} question répondue" : $"{answered} questions répondues") + $" sur {progress.Asked} ; il en reste {progress.Remaining}.",
            $"{answered} of {progress.Asked} questions answered, " + (progress.Remaining == 1 ? "1 remains." : $"{progress.Remaining} remain."));
    }

    public string Written(string file) => language.Say($"Écrit dans {file}.", $"Written to {file}.");

    public string NotWritten => language.Say("Rien n'est écrit : donnez un fichier avec -o.", "Nothing is written: give a file with -o.");

    public string Mismatch(MergeMismatchReason reason, string first, string other) => reason switch
    {
        MergeMismatchReason.OtherQuestionnaire => language.Say(
            $"« {first} » et « {other} » ne répondent pas au même questionnaire, dans la même version.", $"\"{first}\" and \"{other}\" do not answer the same questionnaire and version."),
        MergeMismatchReason.OtherEstablishment => language.Say(
            $"« {first} » et « {other} » ne sont pas du même établissement.", $"\"{first}\" and \"{other}\" are not of the same establishment."),
    };
}
