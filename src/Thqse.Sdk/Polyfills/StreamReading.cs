namespace Thqse.Sdk.Polyfills;

/// <summary>Reading a piece of a stream: into memory, as analyzers of .NET ask, or into an array, as netstandard2.0 has it.</summary>
internal static class StreamReading
{
#if NETSTANDARD2_0
    public static Task<int> ReadPieceAsync(this Stream stream, byte[] piece, CancellationToken cancellationToken) => stream.ReadAsync(piece, 0, piece.Length, cancellationToken);
#else
    public static ValueTask<int> ReadPieceAsync(this Stream stream, byte[] piece, CancellationToken cancellationToken) => stream.ReadAsync(piece, cancellationToken);
#endif
}
