using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// Reads what a cohort is made of: a score card, "thqse.score-card/1", or a response, "thqse.questionnaire-response/1", which is then scored.
/// Each is read as strictly as by its own reader.
/// </summary>
public static class CohortCardDocument
{
    private static readonly string[] Formats = [ResponseDocument.Format, ScoreCardDocument.Format];

    /// <summary>Reads a score card or scores a response, from JSON.</summary>
    /// <param name="json">The document.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for <see cref="Referential.Shipped"/>.</param>
    /// <param name="policy">How a response is scored; null for <see cref="ScoringPolicy.Default"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The card, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException">A referential is null.</exception>
    public static ScoreCardReadResult Read(string json, IReadOnlyList<Referential>? referentials = null, ScoringPolicy? policy = null, ReadingLimits? limits = null)
        => Read(DocumentBytes.Of(json, limits), referentials, policy);

    /// <summary>Reads a score card or scores a response, from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for <see cref="Referential.Shipped"/>.</param>
    /// <param name="policy">How a response is scored; null for <see cref="ScoringPolicy.Default"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The card, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A referential is null.</exception>
    public static ScoreCardReadResult Read(Stream stream, IReadOnlyList<Referential>? referentials = null, ScoringPolicy? policy = null, ReadingLimits? limits = null)
        => Read(DocumentBytes.Of(stream, limits), referentials, policy);

    /// <summary>Reads a score card or scores a response, from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for <see cref="Referential.Shipped"/>.</param>
    /// <param name="policy">How a response is scored; null for <see cref="ScoringPolicy.Default"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The card, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A referential is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ScoreCardReadResult> ReadAsync(Stream stream, IReadOnlyList<Referential>? referentials = null, ScoringPolicy? policy = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => Read(bytes, referentials, policy), cancellationToken);

    /// <summary>Reads a score card or scores a response, from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for <see cref="Referential.Shipped"/>.</param>
    /// <param name="policy">How a response is scored; null for <see cref="ScoringPolicy.Default"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The card, or the diagnostics.</returns>
    /// <exception cref="ArgumentException">A referential is null.</exception>
    public static ScoreCardReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, IReadOnlyList<Referential>? referentials = null, ScoringPolicy? policy = null, ReadingLimits? limits = null)
        => Read(DocumentBytes.Of(utf8, limits), referentials, policy);

    private static ScoreCardReadResult Read(DocumentBytes bytes, IReadOnlyList<Referential>? referentials, ScoringPolicy? policy)
    {
        var known = Guard.NoNulls(referentials ?? Referential.Shipped, nameof(referentials));
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        if (document is null || FormatShape.IsAnother(document.RootElement, Formats, diagnostics))
        {
            return new ScoreCardReadResult(null, diagnostics.ToList());
        }

        var card = document.RootElement.ReadableText("format") == ScoreCardDocument.Format
            ? ScoreCardReader.Read(document.RootElement, diagnostics)
            : ResponseReader.Read(document.RootElement, known, diagnostics)?.Score(policy);
        return new ScoreCardReadResult(card, diagnostics.ToList());
    }
}
