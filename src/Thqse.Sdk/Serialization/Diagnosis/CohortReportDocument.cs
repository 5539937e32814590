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
        return DocumentWriter.Write(CohortReportForms.Document, report);
    }
}
