using System.Text;

namespace Thqse.Sdk.Json;

/// <summary>Recognises files that people give in the place of a document: a workbook, a table of values, a page.</summary>
internal static class OtherFiles
{
    private static readonly byte[][] Workbooks = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]];
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF");

    /// <summary>Whether the first bytes are those of a workbook, of today (xlsx) or of the past (xls).</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes)
    {
        foreach (var beginning in Workbooks)
        {
            if (bytes.StartsWith(beginning))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first bytes are those of a PDF file.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Pdf);

    /// <summary>Whether the first bytes are a mark of UTF-16, or a brace or a bracket in it.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes)
        => bytes.Length > 1 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or ((byte)'{' or (byte)'[', 0) or (0, (byte)'{' or (byte)'[');

    /// <summary>One of <see cref="JsonFault"/>; null for a text that may be meant as JSON.</summary>
    public static string? Recognise(ReadOnlySpan<byte> utf8, int first)
        => IsWorkbook(utf8) ? JsonFault.Workbook
            : utf8[first] == '<' ? JsonFault.OtherFile
            : IsTable(utf8.Slice(first)) ? JsonFault.Table
            : null;

    /// <summary>A line of words between separators, which no JSON begins with.</summary>
    private static bool IsTable(ReadOnlySpan<byte> utf8)
    {
        if (utf8[0] is (byte)'{' or (byte)'[')
        {
            return false;
        }

        var end = utf8.IndexOf((byte)'\n');
        var line = end < 0 ? utf8 : utf8.Slice(0, end);
        return end >= 0 && line.IndexOfAny((byte)';', (byte)'\t', (byte)',') >= 0;
    }
}
