using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Cooperation.Loading;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads and writes cooperation groups, "thqse.cooperation/1": strictly, and with everything that is wrong at once.</summary>
public static class CooperationDocument
{
    /// <summary>The format of the document: "thqse.cooperation/1".</summary>
    public const string Format = CooperationForms.Format;

    /// <summary>Writes a group. Read back, it is the same group.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public static string Write(CooperationGroup group) => Of(group).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public static PublishedDocument Of(CooperationGroup group) => DocumentWriter.Of(CooperationForms.Document, Guard.NotNull(group, nameof(group)));

    /// <summary>Reads a group from JSON.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The group, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static CooperationReadResult Read(string json, ReadingLimits? limits = null) => Read(DocumentBytes.Of(json, limits));

    /// <summary>Reads a group from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The group, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static CooperationReadResult Read(Stream stream, ReadingLimits? limits = null) => Read(DocumentBytes.Of(stream, limits));

    /// <summary>Reads a group from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The group, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<CooperationReadResult> ReadAsync(Stream stream, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => Read(bytes), cancellationToken);

    /// <summary>Reads a group from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The group, or the diagnostics.</returns>
    public static CooperationReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, ReadingLimits? limits = null) => Read(DocumentBytes.Of(utf8, limits));

    private static CooperationReadResult Read(DocumentBytes bytes)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        return new CooperationReadResult(CooperationLoader.Read(bytes, diagnostics), diagnostics.ToList());
    }
}
