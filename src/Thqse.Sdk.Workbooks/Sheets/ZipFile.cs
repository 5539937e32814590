using System.IO.Compression;

namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>The container of a workbook, which is a zip.</summary>
internal static class ZipFile
{
    private const string First = "[Content_Types].xml";
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same files in one order, and of one time.</summary>
    public static byte[] Sorted(byte[] zip)
    {
        using var source = new ZipArchive(new MemoryStream(zip));
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != First).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                using var from = entry.Open();
                Add(target, entry.FullName, from.CopyTo);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The same files, all of them read, however much smaller the zip pretends to be; null when they are more than a number of bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are no zip, or one that is cut or damaged.</exception>
    public static MemoryStream? Unpacked(ReadOnlyMemory<byte> zip, long most)
    {
        using var source = new ZipArchive(new MemoryStream(zip.ToArray()));
        var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var left = most;
            var buffer = new byte[81_920];
            foreach (var entry in source.Entries)
            {
                using var from = entry.Open();
                using var into = target.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                for (int read; (read = from.Read(buffer)) > 0;)
                {
                    if ((left -= read) < 0)
                    {
                        return null;
                    }

                    into.Write(buffer, 0, read);
                }
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static void Add(ZipArchive zip, string name, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Never;
        using var into = entry.Open();
        write(into);
    }
}
