using System.Text.Json;
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
    public static string Write(Questionnaire questionnaire, Establishment? establishment = null)
    {
        Guard.NotNull(questionnaire, nameof(questionnaire));
        var referential = questionnaire.Referential;
        return DocumentWriter.Write(writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteString("id", questionnaire.Id);
            writer.WriteString("version", questionnaire.Version);
            writer.WriteBoolean("specimen", referential.IsSpecimen);
            writer.Localized("label", questionnaire.Label);
            writer.Localized("notice", referential.Notice);
            writer.List("pillars", referential.Pillars, (_, pillar) =>
            {
                writer.WriteString("id", pillar.Id);
                writer.Localized("label", pillar.Label);
            });
            writer.List("themes", referential.Themes, (_, theme) =>
            {
                writer.WriteString("id", theme.Id);
                writer.WriteString("pillar", theme.Pillar);
                writer.Number("weight", theme.Weight);
                writer.Localized("label", theme.Label);
            });
            writer.List("questions", establishment is null ? questionnaire.Questions : questionnaire.AskedOf(establishment), Question);
        });
    }

    private static void Question(Utf8JsonWriter writer, Question question)
    {
        writer.WriteString("id", question.Id);
        writer.WriteString("theme", question.Theme);
        writer.Number("weight", question.Weight);
        writer.WriteBoolean("imperative", question.IsImperative);
        writer.WriteBoolean("multiple", question.IsMultiple);
        writer.Localized("text", question.Text);
        writer.List("options", question.Options, (_, option) =>
        {
            writer.WriteString("id", option.Id);
            writer.Number("points", option.Points);
            writer.Localized("label", option.Label);
        });
        writer.Texts("tags", question.Tags);
        writer.Texts("indicators", question.Indicators);
        if (question.Evidence is { } evidence)
        {
            writer.Localized("evidence", evidence);
        }

        writer.WriteStartObject("askedOf");
        Conditions(writer, question.AskedOf);
        writer.WriteEndObject();
    }

    private static void Conditions(Utf8JsonWriter writer, AskedOf asked)
    {
        if (asked.MinBeds is { } fewest)
        {
            writer.WriteNumber("minBeds", fewest);
        }

        if (asked.MaxBeds is { } most)
        {
            writer.WriteNumber("maxBeds", most);
        }

        if (asked.Activities != Activities.None)
        {
            writer.Texts("activities", ActivityCodes.Split(asked.Activities));
        }

        if (asked.Categories.Count > 0)
        {
            writer.Texts("categories", asked.Categories.Select(Codes<EstablishmentCategory>.Kebab));
        }
    }
}
