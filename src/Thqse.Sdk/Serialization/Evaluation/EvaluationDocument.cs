using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes evaluation documents, "thqse.cpom-evaluation/1". The same evaluation gives the same text.</summary>
public static class EvaluationDocument
{
    /// <summary>The format of the document: "thqse.cpom-evaluation/1".</summary>
    public const string Format = "thqse.cpom-evaluation/1";

    /// <summary>Writes an evaluation as JSON; the same evaluation gives the same bytes.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language of labels and explanations; codes and numbers do not depend on it.</param>
    /// <param name="options">How it is written; null for <see cref="WritingOptions.Default"/>.</param>
    /// <returns>The document, indented unless the options say otherwise, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(CpomEvaluation evaluation, Language language = Language.French, WritingOptions? options = null) => Of(evaluation, language, options).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language of labels and explanations; codes and numbers do not depend on it.</param>
    /// <param name="options">How it is written; null for <see cref="WritingOptions.Default"/>.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(CpomEvaluation evaluation, Language language = Language.French, WritingOptions? options = null)
    {
        Guard.NotNull(evaluation, nameof(evaluation));
        Guard.Defined(language, nameof(language));
        var applied = options ?? WritingOptions.Default;
        return DocumentWriter.Of(applied.HasWhy ? EvaluationForms.Document : EvaluationForms.WithoutWhy, evaluation, language, applied.IsOneLine);
    }
}
