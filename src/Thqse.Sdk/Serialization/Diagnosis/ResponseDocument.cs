using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// Reads questionnaire responses, "thqse.questionnaire-response/1": strictly, and with everything that is wrong at once. Nothing is scored from a document
/// that has a diagnostic. Writes them too, for a response made in code.
/// </summary>
public static class ResponseDocument
{
    /// <summary>The format of the document: "thqse.questionnaire-response/1".</summary>
    public const string Format = "thqse.questionnaire-response/1";

    /// <summary>Reads a response from JSON, against the questionnaire that it names.</summary>
    /// <param name="json">The document.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for <see cref="Referential.Shipped"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The response, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException">A referential is null.</exception>
    public static ResponseReadResult Read(string json, IReadOnlyList<Referential>? referentials = null, ReadingLimits? limits = null) => Read(DocumentBytes.Of(json, limits), referentials);

    /// <summary>Reads a response from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for <see cref="Referential.Shipped"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The response, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A referential is null.</exception>
    public static ResponseReadResult Read(Stream stream, IReadOnlyList<Referential>? referentials = null, ReadingLimits? limits = null) => Read(DocumentBytes.Of(stream, limits), referentials);

    /// <summary>Reads a response from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for <see cref="Referential.Shipped"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The response, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A referential is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ResponseReadResult> ReadAsync(Stream stream, IReadOnlyList<Referential>? referentials = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => Read(bytes, referentials), cancellationToken);

    /// <summary>Reads a response from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for <see cref="Referential.Shipped"/>.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The response, or the diagnostics.</returns>
    /// <exception cref="ArgumentException">A referential is null.</exception>
    public static ResponseReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, IReadOnlyList<Referential>? referentials = null, ReadingLimits? limits = null)
        => Read(DocumentBytes.Of(utf8, limits), referentials);

    /// <summary>Writes a response, with the version of its questionnaire. Read back against the same referential, it is the same response.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The document, indented, ending with a line feed; questions of which nothing is said are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static string Write(QuestionnaireResponse response) => Of(response).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static PublishedDocument Of(QuestionnaireResponse response)
    {
        Guard.NotNull(response, nameof(response));
        return DocumentWriter.Of(ResponseForms.Document, response);
    }

    private static ResponseReadResult Read(DocumentBytes bytes, IReadOnlyList<Referential>? referentials)
        => ResponseReader.Read(bytes, Guard.NoNulls(referentials ?? Referential.Shipped, nameof(referentials)));
}
