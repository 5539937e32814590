using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes diagnostics documents, "thqse.diagnostics/1": what is given instead of a result.</summary>
public static class DiagnosticsDocument
{
    /// <summary>The format of the document: "thqse.diagnostics/1".</summary>
    public const string Format = "thqse.diagnostics/1";

    /// <summary>Writes diagnostics as JSON, each with its sentence.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages; codes, places and values do not depend on it.</param>
    /// <param name="options">How it is written; null for <see cref="WritingOptions.Default"/>.</param>
    /// <returns>The document, indented unless the options say otherwise, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">A diagnostic is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, Language language = Language.French, WritingOptions? options = null) => Of(diagnostics, language, options).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages; codes, places and values do not depend on it.</param>
    /// <param name="options">How it is written; null for <see cref="WritingOptions.Default"/>.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">A diagnostic is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(IReadOnlyList<Diagnostic> diagnostics, Language language = Language.French, WritingOptions? options = null)
    {
        Guard.Defined(language, nameof(language));
        return DocumentWriter.Of(
            DiagnosticsForms.Document,
            [.. Guard.NoNulls(diagnostics, nameof(diagnostics)).Select(diagnostic => DiagnosticsForms.Of(diagnostic, language))],
            language,
            (options ?? WritingOptions.Default).IsOneLine);
    }

    /// <summary>Writes what the check of a catalogue found as JSON, each finding with its sentence: its code, its place and the names or numbers at fault as the value.</summary>
    /// <param name="catalogue">The catalogue that was checked.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="language">The language of the messages; codes, places and values do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(CpomCatalogue catalogue, IReadOnlyList<CatalogueFinding> findings, Language language = Language.French) => Of(catalogue, findings, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="catalogue">The catalogue that was checked.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="language">The language of the messages; codes, places and values do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(CpomCatalogue catalogue, IReadOnlyList<CatalogueFinding> findings, Language language = Language.French)
    {
        Guard.NotNull(catalogue, nameof(catalogue));
        Guard.Defined(language, nameof(language));
        return DocumentWriter.Of(DiagnosticsForms.Document, [.. Guard.NoNulls(findings, nameof(findings)).Select(finding => DiagnosticsForms.Of(finding, catalogue, language))]);
    }

    /// <summary>Writes what the check of a referential found as JSON, each finding with its sentence: its code, its place and the names or numbers at fault as the value.</summary>
    /// <param name="referential">The referential that was checked.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="language">The language of the messages; codes, places and values do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="referential"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(Referential referential, IReadOnlyList<ReferentialFinding> findings, Language language = Language.French) => Of(referential, findings, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="referential">The referential that was checked.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="language">The language of the messages; codes, places and values do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="referential"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(Referential referential, IReadOnlyList<ReferentialFinding> findings, Language language = Language.French)
    {
        Guard.NotNull(referential, nameof(referential));
        Guard.Defined(language, nameof(language));
        return DocumentWriter.Of(DiagnosticsForms.Document, [.. Guard.NoNulls(findings, nameof(findings)).Select(finding => DiagnosticsForms.Of(finding, referential, language))]);
    }
}
