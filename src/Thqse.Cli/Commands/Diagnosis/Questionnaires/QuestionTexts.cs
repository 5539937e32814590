using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary>What the tool says around single questions.</summary>
internal sealed class QuestionTexts(Language language)
{
    public string UnknownQuestion(string text) => language.Say($"« {text} » n'est pas une question de ce questionnaire.", $"\"{text}\" is not a question of this questionnaire.");

    public string UnknownTheme(string text, IEnumerable<Theme> themes)
    {
        var all = string.Join(", ", themes.Select(each => $"{each.Label[language]} [{each.Id}]"));
        return language.Say($"« {text} » n'est pas un thème de ce questionnaire. Ses thèmes : {all}.", $"\"{text}\" is not a theme of this questionnaire. Its themes: {all}.");
    }

    public string ResponseNeeded => language.Say("--unanswered demande une réponse : --response FICHIER.", "--unanswered needs a response: --response FILE.");

    public string None => language.Say("Aucune question : rien ne reste à répondre.", "No question: nothing is left to answer.");

    public string Answer(string said) => language.Say($"Répondu : {said}", $"Answered: {said}");

    public string NotAnswered => language.Say("Sans réponse.", "Unanswered.");

    public string NotAsked => language.Say("N'est pas posée à cet établissement.", "Not asked of this establishment.");

    public string NotConcerned(string? why) => language.Say($"Non concerné : {why}", $"Not concerned: {why}");
}
