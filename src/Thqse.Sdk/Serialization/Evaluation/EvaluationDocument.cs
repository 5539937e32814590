using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes evaluation documents, "thqse.cpom-evaluation/1". The same evaluation gives the same text.</summary>
public static class EvaluationDocument
{
    /// <summary>The format of the document: "thqse.cpom-evaluation/1".</summary>
    public const string Format = "thqse.cpom-evaluation/1";

    /// <summary>Writes an evaluation as JSON; the same evaluation gives the same bytes.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language of labels and explanations; codes and numbers do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(CpomEvaluation evaluation, Language language = Language.French)
    {
        Guard.NotNull(evaluation, nameof(evaluation));
        return DocumentWriter.Write(writer =>
        {
            writer.WriteString("format", Format);
            Envelope.Write(writer, evaluation);
            writer.List("indicators", evaluation.Indicators, (_, indicator) => Indicator(writer, indicator, language));
            Summary(writer, evaluation.Summary);
        });
    }

    private static void Indicator(Utf8JsonWriter writer, IndicatorEvaluation indicator, Language language)
    {
        writer.WriteString("id", indicator.Id.ToString());
        writer.WriteString("label", indicator.Fiche.Label[language]);
        writer.WriteString("row", indicator.Row?.Id);
        writer.WriteBoolean("applicable", indicator.IsApplicable);
        writer.List("years", indicator.Years, (_, year) => Year(writer, year, language));
        writer.Object("period", indicator.Period, Horizon);
    }

    private static void Year(Utf8JsonWriter writer, YearVerdict year, Language language)
    {
        writer.WriteNumber("year", year.Year);
        writer.WriteString("status", Codes<VerdictStatus>.Camel(year.Status));
        writer.WriteString("evidence", Codes<EvidenceState>.Camel(year.Evidence));
        writer.Texts("issues", year.Issues.Select(Codes<Issue>.Kebab));
        writer.Texts("reasons", year.Reasons.Select(Codes<Reason>.Kebab));
        writer.Number("required", year.Required);
        writer.Number("observed", year.Observed);
        writer.List("parts", year.Parts, Part);
        writer.Object("toDate", year.ToDate, Horizon);
        writer.Object("toGreen", year.ToGreen, (_, path) => GreenWriter.Write(writer, path, language));
        writer.WriteString("why", year.Explain(language));
    }

    private static void Part(Utf8JsonWriter writer, PartVerdict part)
    {
        RuleWriter.Subject(writer, part.Rule);
        writer.WriteString("status", Codes<VerdictStatus>.Camel(part.Status));
        writer.Number("required", part.Required);
        writer.Number("observed", part.Observed);
        writer.Number("reference", part.Reference);
        writer.Number("referenceYear", part.ReferenceYear);
    }

    private static void Horizon(Utf8JsonWriter writer, HorizonVerdict horizon)
    {
        writer.WriteString("status", Codes<VerdictStatus>.Camel(horizon.Status));
        writer.Number("required", horizon.Required);
        writer.Number("observed", horizon.Observed);
    }

    private static void Summary(Utf8JsonWriter writer, StatusCounts counts)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("met", counts.Met);
        writer.WriteNumber("notMet", counts.NotMet);
        writer.WriteNumber("undetermined", counts.Undetermined);
        writer.WriteNumber("pending", counts.Pending);
        writer.WriteNumber("noTarget", counts.NoTarget);
        writer.WriteNumber("notApplicable", counts.NotApplicable);
        writer.WriteEndObject();
    }
}
