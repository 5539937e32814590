using Thqse.Sdk.Json;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Programmes.Loading;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads and writes programmes, "thqse.programme/1": strictly, and with everything that is wrong at once.</summary>
public static class ProgrammeDocument
{
    /// <summary>The format of the document: "thqse.programme/1".</summary>
    public const string Format = ProgrammeForms.Format;

    /// <summary>Writes a programme. Read back, it is the same programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    public static string Write(Programme programme) => Of(programme).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    public static PublishedDocument Of(Programme programme)
        => DocumentWriter.Of(ProgrammeForms.Document, Guard.NotNull(programme, nameof(programme)));

    /// <summary>Reads a programme from JSON.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The programme, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ProgrammeReadResult Read(string json, ReadingLimits? limits = null) => Read(DocumentBytes.Of(json, limits));

    /// <summary>Reads a programme from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The programme, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ProgrammeReadResult Read(Stream stream, ReadingLimits? limits = null) => Read(DocumentBytes.Of(stream, limits));

    /// <summary>Reads a programme from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The programme, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ProgrammeReadResult> ReadAsync(Stream stream, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => Read(bytes), cancellationToken);

    /// <summary>Reads a programme from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The programme, or the diagnostics.</returns>
    public static ProgrammeReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, ReadingLimits? limits = null) => Read(DocumentBytes.Of(utf8, limits));

    private static ProgrammeReadResult Read(DocumentBytes bytes)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        return new ProgrammeReadResult(ProgrammeLoader.Read(bytes, diagnostics), diagnostics.ToList());
    }
}
