using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary>Finds the questionnaire an identifier designates, in any case and with blanks around it.</summary>
internal static class QuestionnaireArgument
{
    public static Argument<string?> Argument(Language language)
        => SharedArguments.Id("ID", language.Say("Un questionnaire, comme thqse-specimen/sanitary.", "A questionnaire, such as thqse-specimen/sanitary."));

    public static Questionnaire Find(string? text, Session session)
    {
        var texts = new DiagnosisFailureTexts(session.Language);
        var known = session.Definitions.Questionnaires.ToDictionary(each => each.Id, StringComparer.OrdinalIgnoreCase);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw CommandException.Usage(texts.MissingQuestionnaire(known.Keys));
        }

        return known.TryGetValue(text.Trim(), out var questionnaire)
            ? questionnaire
            : throw CommandException.Usage(texts.UnknownQuestionnaire(text, NearestNames.Of(text, [.. known.Keys]), known.Keys));
    }
}
