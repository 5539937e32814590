using System.Text.Json;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes cohort reports, "thqse.cohort-report/1".</summary>
public static class CohortReportDocument
{
    /// <summary>The format of the document: "thqse.cohort-report/1".</summary>
    public const string Format = "thqse.cohort-report/1";

    /// <summary>Writes a cohort report as JSON; suppressed figures are not in it.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(CohortReport report)
    {
        Guard.NotNull(report, nameof(report));
        return DocumentWriter.Write(writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteStartObject("questionnaire");
            writer.WriteString("id", report.QuestionnaireId);
            writer.WriteString("version", report.QuestionnaireVersion);
            writer.WriteEndObject();
            writer.WriteBoolean("specimen", report.IsSpecimen);
            NotConcernedMember.Write(writer, report.NotConcerned);
            writer.WriteNumber("received", report.Received);
            writer.WriteNumber("leftOut", report.LeftOut);
            writer.WriteBoolean("includesIncomplete", report.Options.IncludeIncomplete);
            writer.WriteNumber("smallestGroup", report.Options.SmallestGroup);
            writer.WriteString("quantiles", Codes<QuantileMethod>.Kebab(CohortReport.QuantileMethod));
            writer.List("groups", report.Groups, Group);
        });
    }

    private static void Group(Utf8JsonWriter writer, CohortGroup group)
    {
        writer.WriteString("dimension", Codes<CohortDimension>.Kebab(group.Dimension));
        writer.WriteString("key", group.Key);
        writer.WriteNumber("count", group.Count);
        Suppressed(writer, group.SuppressionReason);
        writer.WriteStartObject("overall");
        Statistics(writer, group.Overall);
        writer.WriteEndObject();
        writer.List("pillars", group.Pillars, Node);
        writer.List("themes", group.Themes, Node);
        writer.List("levels", group.Levels, (_, level) =>
        {
            writer.WriteString("level", level.Level);
            writer.WriteNumber("count", level.Count);
            writer.Number("share", level.Share);
        });
        writer.Texts("strengths", group.Strengths().Select(theme => theme.Id));
        writer.Texts("axes", group.ImprovementAxes().Select(theme => theme.Id));
    }

    private static void Node(Utf8JsonWriter writer, NodeStatistics node)
    {
        writer.WriteString("id", node.Id);
        Statistics(writer, node);
    }

    private static void Statistics(Utf8JsonWriter writer, NodeStatistics node)
    {
        Suppressed(writer, node.SuppressionReason);
        writer.Number("count", node.Distribution?.Count);
        writer.Number("mean", node.Distribution?.Mean);
        writer.Number("median", node.Distribution?.Median);
        writer.Number("lowerQuartile", node.Distribution?.LowerQuartile);
        writer.Number("upperQuartile", node.Distribution?.UpperQuartile);
        writer.Number("minimum", node.Distribution?.Minimum);
        writer.Number("maximum", node.Distribution?.Maximum);
    }

    private static void Suppressed(Utf8JsonWriter writer, SuppressionReason? reason)
    {
        writer.WriteBoolean("suppressed", reason is not null);
        writer.WriteString("why", reason is { } known ? Codes<SuppressionReason>.Kebab(known) : null);
    }
}
