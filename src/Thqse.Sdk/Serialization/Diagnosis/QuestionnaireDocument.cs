using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes questionnaires, "thqse.questionnaire/1": whole, or as asked of one establishment, points and weights included.</summary>
public static class QuestionnaireDocument
{
    /// <summary>The format of the document: "thqse.questionnaire/1".</summary>
    public const string Format = "thqse.questionnaire/1";

    /// <summary>Writes a questionnaire as JSON, with its themes and pillars.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="establishment">Whose questions are written; null for all questions. Pillars and themes are always all of them.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="questionnaire"/> is null.</exception>
    public static string Write(Questionnaire questionnaire, Establishment? establishment = null) => Of(questionnaire, establishment).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="establishment">Whose questions are written; null for all questions. Pillars and themes are always all of them.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="questionnaire"/> is null.</exception>
    public static PublishedDocument Of(Questionnaire questionnaire, Establishment? establishment = null)
    {
        Guard.NotNull(questionnaire, nameof(questionnaire));
        var questions = establishment is null ? questionnaire.Questions : questionnaire.AskedOf(establishment);
        return DocumentWriter.Of(QuestionnaireForms.Document, new AskedQuestionnaire(questionnaire, questions));
    }
}
