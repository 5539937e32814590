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
    public static string Write(CohortReport report) => Of(report).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static PublishedDocument Of(CohortReport report) => Of(Guard.NotNull(report, nameof(report)), Publication);

    /// <summary>Writes the exact figures of a cohort as JSON, for whoever holds the score cards.</summary>
    /// <param name="calculation">The figures.</param>
    /// <returns>The document, indented, ending with a line feed; its "purpose" is "calculation".</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calculation"/> is null.</exception>
    public static string WriteCalculation(CohortCalculation calculation) => OfCalculation(calculation).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="calculation">The figures.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calculation"/> is null.</exception>
    public static PublishedDocument OfCalculation(CohortCalculation calculation) => Of(Guard.NotNull(calculation, nameof(calculation)), Calculation);

    private static PublishedDocument Of(CohortResult report, string purpose) => DocumentWriter.Of(CohortReportForms.Document(purpose), report);
}
