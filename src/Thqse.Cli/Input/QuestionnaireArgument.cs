using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Input;

/// <summary>Finds the shipped questionnaire an identifier designates, in any case and with blanks around it.</summary>
internal static class QuestionnaireArgument
{
    public static Questionnaire Find(string? text, Session session)
    {
        var texts = new DiagnosisFailureTexts(session.Language);
        var shipped = Referential.Shipped.SelectMany(referential => referential.Questionnaires).ToDictionary(each => each.Id, StringComparer.OrdinalIgnoreCase);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw CommandException.Usage(texts.MissingQuestionnaire(shipped.Keys));
        }

        return shipped.TryGetValue(text.Trim(), out var questionnaire)
            ? questionnaire
            : throw CommandException.Usage(texts.UnknownQuestionnaire(text, NearestNames.Of(text, [.. shipped.Keys]), shipped.Keys));
    }
}
