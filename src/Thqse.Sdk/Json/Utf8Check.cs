namespace Thqse.Sdk.Json;

/// <summary>What bytes that are not UTF-8 probably are, and where they stop being it.</summary>
internal static class Utf8Check
{
    /// <summary>As far as signs that no text has are sought.</summary>
    private const int Beginning = 64;

    /// <summary>The first byte that begins no character; the number of bytes when all do.</summary>
    public static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        var place = 0;
        while (place < bytes.Length && LengthOf(bytes.Slice(place)) is > 0 and var length)
        {
            place += length;
        }

        return place;
    }

    /// <summary>One of <see cref="JsonFault"/>, of bytes that are not UTF-8 from a place on.</summary>
    public static string Fault(ReadOnlySpan<byte> bytes, int bad)
        => OtherFiles.IsUtf16(bytes) ? JsonFault.Utf16
            : HasControls(bytes.Slice(0, Math.Min(Beginning, bytes.Length))) ? JsonFault.NotText
            : IsCutShort(bytes.Slice(bad)) ? JsonFault.CutShort
            : JsonFault.OtherEncoding;

    /// <summary>Whether signs are among the bytes that no text has.</summary>
    private static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        foreach (var each in bytes)
        {
            if (each < 0x20 && !JsonSlips.IsBlank(each))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the last character lacks its end.</summary>
    private static bool IsCutShort(ReadOnlySpan<byte> last)
    {
        var needed = last[0] switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        return last.Length < needed && AreContinued(last.Slice(1));
    }

    /// <summary>How many bytes the first character has; 0 when there is none.</summary>
    private static int LengthOf(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        < 0x80 => 1,
        >= 0xC2 and <= 0xDF => Whole(bytes, 2),
        0xE0 => bytes.Length > 1 && bytes[1] >= 0xA0 ? Whole(bytes, 3) : 0,
        0xED => bytes.Length > 1 && bytes[1] <= 0x9F ? Whole(bytes, 3) : 0,
        > 0xE0 and <= 0xEF => Whole(bytes, 3),
        0xF0 => bytes.Length > 1 && bytes[1] >= 0x90 ? Whole(bytes, 4) : 0,
        0xF4 => bytes.Length > 1 && bytes[1] <= 0x8F ? Whole(bytes, 4) : 0,
        > 0xF0 and < 0xF4 => Whole(bytes, 4),
        _ => 0,
    };

    private static int Whole(ReadOnlySpan<byte> bytes, int length) => bytes.Length >= length && AreContinued(bytes.Slice(1, length - 1)) ? length : 0;

    private static bool AreContinued(ReadOnlySpan<byte> bytes)
    {
        foreach (var each in bytes)
        {
            if ((each & 0xC0) != 0x80)
            {
                return false;
            }
        }

        return true;
    }
}
