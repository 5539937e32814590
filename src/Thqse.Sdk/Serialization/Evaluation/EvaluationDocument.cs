using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes evaluation documents, "thqse.cpom-evaluation/1", and reads back what was published. The same evaluation gives the same text.</summary>
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
        return DocumentWriter.Of(EvaluationForms.Document, EvaluationPublishing.Of(evaluation, language, applied.HasWhy), isOneLine: applied.IsOneLine);
    }

    /// <summary>Writes an evaluation that was read, as it was published; the same evaluation gives the same bytes.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="isOneLine">Whether the document stands on one line rather than indented.</param>
    /// <returns>The document, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string Write(PublishedEvaluation evaluation, bool isOneLine = false) => Of(evaluation, isOneLine).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="isOneLine">Whether the document stands on one line rather than indented.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static PublishedDocument Of(PublishedEvaluation evaluation, bool isOneLine = false)
        => DocumentWriter.Of(EvaluationForms.Document, Guard.NotNull(evaluation, nameof(evaluation)), isOneLine: isOneLine);

    /// <summary>Reads an evaluation as it was published. Nothing is judged anew: catalogue, engine and contract may have changed since.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The evaluation, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static EvaluationReadResult Read(string json, ReadingLimits? limits = null) => EvaluationReader.Read(DocumentBytes.Of(json, limits));

    /// <summary>Reads an evaluation as it was published from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The evaluation, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static EvaluationReadResult Read(Stream stream, ReadingLimits? limits = null) => EvaluationReader.Read(DocumentBytes.Of(stream, limits));

    /// <summary>Reads an evaluation as it was published from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The evaluation, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<EvaluationReadResult> ReadAsync(Stream stream, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => EvaluationReader.Read(bytes), cancellationToken);

    /// <summary>Reads an evaluation as it was published from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The evaluation, or the diagnostics.</returns>
    public static EvaluationReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, ReadingLimits? limits = null) => EvaluationReader.Read(DocumentBytes.Of(utf8, limits));
}
