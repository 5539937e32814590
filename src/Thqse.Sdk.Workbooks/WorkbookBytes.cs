namespace Thqse.Sdk.Workbooks;

/// <summary>Tells a workbook from a document by its first bytes, so that either can be given where one is asked.</summary>
public static class WorkbookBytes
{
    private static ReadOnlySpan<byte> Zip => "PK"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>"EncryptedPackage", two bytes a letter.</summary>
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    private static ReadOnlySpan<byte> OpenDocument => "application/vnd.oasis.opendocument"u8;

    private const int LongestStart = 128;

    /// <summary>Whether bytes begin as a workbook does: an xlsx, which is a zip, or an old xls, which the readers refuse with what to do.</summary>
    /// <param name="start">The first bytes; four are enough.</param>
    /// <returns>True for a workbook; false for anything else, such as JSON, and for no bytes at all.</returns>
    public static bool AreWorkbook(ReadOnlySpan<byte> start) => start.StartsWith(Zip) || IsOldWorkbook(start);

    /// <summary>The bytes of a stream, up to one more than are read, which is enough to refuse it.</summary>
    internal static ReadOnlyMemory<byte> Of(Stream stream, ReadingLimits limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; bytes.Length <= limits.MaxBytes && (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>The same, without blocking a thread.</summary>
    internal static async Task<ReadOnlyMemory<byte>> OfAsync(Stream stream, ReadingLimits limits, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; bytes.Length <= limits.MaxBytes && (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>Whether bytes begin as an xls does, the format before xlsx.</summary>
    internal static bool IsOldWorkbook(ReadOnlySpan<byte> start) => start.StartsWith(CompoundFile);

    /// <summary>Whether bytes are a workbook that a password locks: within the old format stands a package that is encrypted, which says so.</summary>
    internal static bool IsLocked(ReadOnlySpan<byte> bytes) => IsOldWorkbook(bytes) && bytes.IndexOf(EncryptedPackage) >= 0;

    /// <summary>Whether a zip is a table of OpenDocument, which names itself at its beginning, unpacked.</summary>
    internal static bool IsOpenDocument(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, LongestStart)].IndexOf(OpenDocument) >= 0;
}
