using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes score cards, "thqse.score-card/1", and reads them back for a cohort.</summary>
public static class ScoreCardDocument
{
    /// <summary>The format of the document: "thqse.score-card/1".</summary>
    public const string Format = "thqse.score-card/1";

    /// <summary>
    /// Writes a score card. The establishment, without which a cohort could not group it, is written when the card knows it; the policy for what is not concerned
    /// when it is another one than <see cref="NotConcernedPolicy.LeftOut"/>.
    /// </summary>
    /// <param name="card">The score card.</param>
    /// <param name="options">How it is written; null for <see cref="WritingOptions.Default"/>.</param>
    /// <returns>The document, indented unless the options say otherwise, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(ScoreCard card, WritingOptions? options = null) => Of(card, options).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="card">The score card.</param>
    /// <param name="options">How it is written; null for <see cref="WritingOptions.Default"/>.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static PublishedDocument Of(ScoreCard card, WritingOptions? options = null)
    {
        Guard.NotNull(card, nameof(card));
        return DocumentWriter.Of(ScoreCardForms.Document, card, isOneLine: (options ?? WritingOptions.Default).IsOneLine);
    }

    /// <summary>Reads a score card from JSON, to count it in a cohort.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The score card, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ScoreCardReadResult Read(string json, ReadingLimits? limits = null) => ScoreCardReader.Read(DocumentBytes.Of(json, limits));

    /// <summary>Reads a score card from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The score card, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ScoreCardReadResult Read(Stream stream, ReadingLimits? limits = null) => ScoreCardReader.Read(DocumentBytes.Of(stream, limits));

    /// <summary>Reads a score card from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The score card, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ScoreCardReadResult> ReadAsync(Stream stream, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => ScoreCardReader.Read(bytes), cancellationToken);

    /// <summary>Reads a score card from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The score card, or the diagnostics.</returns>
    public static ScoreCardReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, ReadingLimits? limits = null) => ScoreCardReader.Read(DocumentBytes.Of(utf8, limits));
}
