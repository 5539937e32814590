using System.Text.Json;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes cohort reports, "thqse.cohort-report/1": for publication, or the exact calculation. The document says which of the two it is.</summary>
public static class CohortReportDocument
{
    /// <summary>The format of the document: "thqse.cohort-report/1".</summary>
    public const string Format = "thqse.cohort-report/1";

    // What the member "purpose" says.
    internal const string Publication = "publication";
    internal const string Calculation = "calculation";

    /// <summary>Writes a cohort report for publication as JSON; suppressed figures are not in it.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document, indented, ending with a line feed; its "purpose" is "publication".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(CohortReport report) => Write(Guard.NotNull(report, nameof(report)), Publication);

    /// <summary>Writes the exact figures of a cohort as JSON, for whoever holds the score cards.</summary>
    /// <param name="calculation">The figures.</param>
    /// <returns>The document, indented, ending with a line feed; its "purpose" is "calculation".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calculation"/> is null.</exception>
    public static string WriteCalculation(CohortCalculation calculation) => Write(Guard.NotNull(calculation, nameof(calculation)), Calculation);

    private static string Write(CohortResult report, string purpose)
    {
        return DocumentWriter.Write(writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteString("purpose", purpose);
            writer.WriteStartObject("questionnaire");
            writer.WriteString("id", report.QuestionnaireId);
            writer.WriteString("version", report.QuestionnaireVersion);
            writer.WriteEndObject();
            writer.WriteBoolean("specimen", report.IsSpecimen);
            NotConcernedMember.Write(writer, report.NotConcerned);
            writer.WriteNumber("received", report.Received);
            writer.WriteNumber("leftOut", report.LeftOut);
            writer.WriteNumber("insufficientBasis", report.InsufficientBasis);
            writer.WriteNumber("alikeAndUnnamed", report.AlikeAndUnnamed);
            writer.WriteBoolean("includesIncomplete", report.Options.IncludeIncomplete);
            writer.WriteBoolean("includesInsufficientBasis", report.Options.IncludeInsufficientBasis);
            writer.WriteNumber("smallestGroup", report.Options.SmallestGroup);
            writer.WriteString("quantiles", Codes<QuantileMethod>.Kebab(CohortResult.QuantileMethod));
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
        writer.WriteString("levelsWhy", WhyOf(group.LevelsSuppressionReason));
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
        writer.Number("firstDecile", node.Distribution?.FirstDecile);
        writer.Number("lastDecile", node.Distribution?.LastDecile);

        // A report for publication does not even have a place for them.
        if (node.Distribution?.Minimum is { } minimum)
        {
            writer.Number("minimum", minimum);
            writer.Number("maximum", node.Distribution.Maximum);
        }
    }

    private static void Suppressed(Utf8JsonWriter writer, SuppressionReason? reason)
    {
        writer.WriteBoolean("suppressed", reason is not null);
        writer.WriteString("why", WhyOf(reason));
    }

    private static string? WhyOf(SuppressionReason? reason) => reason is { } known ? Codes<SuppressionReason>.Kebab(known) : null;
}
