using System.Text;
using Thqse.Sdk.Polyfills;

namespace Thqse.Sdk.Json;

/// <summary>
/// The UTF-8 bytes of a document, wherever it comes from, and what its reader may take. A document that is too large is never held: of a stream, no more is read
/// than tells that it is.
/// </summary>
internal readonly struct DocumentBytes
{
    private const int FirstPiece = 16 * 1024;

    // No character begins with this byte: it stands for a text with half a character, which UTF-8 cannot write.
    private static readonly byte[] NotText = [0xFF];

    private DocumentBytes(ReadOnlyMemory<byte>? utf8, ReadingLimits limits)
    {
        Utf8 = utf8;
        Limits = limits;
    }

    /// <summary>The bytes; null when they are more than may be read.</summary>
    public ReadOnlyMemory<byte>? Utf8 { get; }

    public ReadingLimits Limits { get; }

    /// <summary>Whether the bytes stand for a text with half a character.</summary>
    public static bool AreOfNoText(ReadOnlySpan<byte> utf8) => utf8.SequenceEqual(NotText);

    public static DocumentBytes Of(string json, ReadingLimits? limits)
    {
        var applied = limits ?? ReadingLimits.Default;
        if (Guard.NotNull(json, nameof(json)).Length > applied.MaxBytes)
        {
            return new(null, applied);
        }

        try
        {
            return Of(JsonText.StrictUtf8.GetBytes(json), applied);
        }
        catch (EncoderFallbackException)
        {
            return new(NotText, applied);
        }
    }

    public static DocumentBytes Of(ReadOnlyMemory<byte> utf8, ReadingLimits? limits)
    {
        var applied = limits ?? ReadingLimits.Default;

        // Written out: null would pass for an empty document.
        return new(utf8.Length > applied.MaxBytes ? default(ReadOnlyMemory<byte>?) : utf8, applied);
    }

    public static DocumentBytes Of(Stream stream, ReadingLimits? limits)
    {
        var applied = limits ?? ReadingLimits.Default;
        if (Guard.NotNull(stream, nameof(stream)).CanSeek && stream.Length - stream.Position > applied.MaxBytes)
        {
            return new(null, applied);
        }

        using var buffer = new MemoryStream();
        var piece = new byte[FirstPiece];
        while (stream.Read(piece, 0, piece.Length) is > 0 and var count)
        {
            if (!Keep(buffer, piece, count, applied))
            {
                return new(null, applied);
            }
        }

        return Of(buffer, applied);
    }

    /// <summary>Reads what a stream holds as soon as all of it is there. A null stream is refused at once, not when the task is waited for.</summary>
    public static Task<T> ReadAsync<T>(Stream stream, ReadingLimits? limits, Func<DocumentBytes, T> read, CancellationToken cancellationToken)
        => ReadAllAsync(Guard.NotNull(stream, nameof(stream)), limits ?? ReadingLimits.Default, read, cancellationToken);

    private static async Task<T> ReadAllAsync<T>(Stream stream, ReadingLimits applied, Func<DocumentBytes, T> read, CancellationToken cancellationToken)
        => read(await OfAsync(stream, applied, cancellationToken).ConfigureAwait(false));

    private static async Task<DocumentBytes> OfAsync(Stream stream, ReadingLimits applied, CancellationToken cancellationToken)
    {
        if (stream.CanSeek && stream.Length - stream.Position > applied.MaxBytes)
        {
            return new(null, applied);
        }

        using var buffer = new MemoryStream();
        var piece = new byte[FirstPiece];
        while (await stream.ReadPieceAsync(piece, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (!Keep(buffer, piece, count, applied))
            {
                return new(null, applied);
            }
        }

        return Of(buffer, applied);
    }

    private static bool Keep(MemoryStream buffer, byte[] piece, int count, ReadingLimits limits)
    {
        if (buffer.Length + count > limits.MaxBytes)
        {
            return false;
        }

        buffer.Write(piece, 0, count);
        return true;
    }

    private static DocumentBytes Of(MemoryStream buffer, ReadingLimits limits) => new(new ReadOnlyMemory<byte>(buffer.GetBuffer(), 0, (int)buffer.Length), limits);
}
