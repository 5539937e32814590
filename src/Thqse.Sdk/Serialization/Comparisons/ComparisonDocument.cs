using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes comparisons of two evaluations, "thqse.cpom-comparison/1". The same comparison gives the same text.</summary>
public static class ComparisonDocument
{
    /// <summary>The format of the document: "thqse.cpom-comparison/1".</summary>
    public const string Format = "thqse.cpom-comparison/1";

    /// <summary>Writes a comparison as JSON; the same comparison gives the same bytes.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the explanations; codes and numbers do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(CpomComparison comparison, Language language = Language.French) => Of(comparison, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of the explanations; codes and numbers do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(CpomComparison comparison, Language language = Language.French)
    {
        Guard.NotNull(comparison, nameof(comparison));
        Guard.Defined(language, nameof(language));
        return DocumentWriter.Of(ComparisonForms.Document, ComparedEvaluations.Of(comparison), language);
    }

    /// <summary>Writes which verdicts another reading of the source would change, as JSON: each with the reading as its cause, and no evaluation that stands after; the same gives the same bytes.</summary>
    /// <param name="contested">The verdicts, and the readings that would change them.</param>
    /// <param name="language">The language of the explanations; codes and numbers do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contested"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(ContestedVerdicts contested, Language language = Language.French) => Of(contested, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="contested">The verdicts, and the readings that would change them.</param>
    /// <param name="language">The language of the explanations; codes and numbers do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contested"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(ContestedVerdicts contested, Language language = Language.French)
    {
        Guard.NotNull(contested, nameof(contested));
        Guard.Defined(language, nameof(language));
        return DocumentWriter.Of(ComparisonForms.Document, ComparedEvaluations.Of(contested), language);
    }
}
