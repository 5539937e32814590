using System.Runtime.CompilerServices;

namespace Thqse.Sdk.Serialization;

/// <summary>Cuts a stream into lines. It never holds more than one of them, and of one that is too long no more than tells that it is: as soon as it is known, for such a line may never end. One that is ten times as long is given up, and the stream with it.</summary>
internal static class LineReader
{
    private const int PieceSize = 64 * 1024;
    private const int GivenUpAt = 10;

    /// <summary>So much is read of any line in search of its end, however little a document may have.</summary>
    private const long Patience = 64 * 1024 * 1024;

    /// <summary>The lines, without their line feeds; what follows the last line feed is a line when there is something.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var piece = new byte[PieceSize];
        using var line = new MemoryStream();
        var cancelled = Task.Delay(Timeout.Infinite, cancellationToken);
        var isTold = false;
        var (number, length) = (1L, 0L);
        while (await ReadAsync(stream, piece, cancelled, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            var start = 0;
            for (int end; (end = Array.IndexOf(piece, (byte)'\n', start, count - start)) >= 0; start = end + 1)
            {
                if (!isTold)
                {
                    Keep(line, piece, start, end - start, maxBytes);
                    yield return line.ToArray();
                }

                line.SetLength(0);
                isTold = false;
                (number, length) = (number + 1, 0);
            }

            Keep(line, piece, start, count - start, maxBytes);
            if (line.Length > maxBytes && !isTold)
            {
                isTold = true;
                yield return line.ToArray();
            }

            length += count - start;
            if (isTold && length > Math.Max(Patience, (long)maxBytes * GivenUpAt))
            {
                throw new InvalidDataException(FormattableString.Invariant($"Line {number} has no end within {length} bytes: nothing was read after it."));
            }
        }

        if (line.Length > 0 && !isTold)
        {
            yield return line.ToArray();
        }
    }

    /// <summary>Standard input reads on the thread that asks, and nothing interrupts it: another thread asks, and is left alone when the reading is cancelled.</summary>
    private static async Task<int> ReadAsync(Stream stream, byte[] piece, Task cancelled, CancellationToken cancellationToken)
    {
        var reading = Task.Run(() => stream.ReadAsync(piece, 0, piece.Length, cancellationToken), cancellationToken);
        await Task.WhenAny(reading, cancelled).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return await reading.ConfigureAwait(false);
    }

    /// <summary>Keeps at most one byte more than may be read: its reader then says that the document is too large.</summary>
    private static void Keep(MemoryStream line, byte[] piece, int start, int count, int maxBytes)
        => line.Write(piece, start, (int)Math.Min((long)maxBytes + 1 - line.Length, count));
}
