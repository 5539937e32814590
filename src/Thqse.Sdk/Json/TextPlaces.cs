namespace Thqse.Sdk.Json;

/// <summary>Lines and columns of a text, counted from 1; a column counts characters as an editor does, not bytes.</summary>
internal static class TextPlaces
{
    /// <summary>The line and column of each byte, in one walk over the text.</summary>
    public static Dictionary<int, (int Line, int Column)> Of(ReadOnlySpan<byte> utf8, IEnumerable<int> offsets)
    {
        var places = new Dictionary<int, (int Line, int Column)>();
        var (line, start, place) = (1, 0, 0);
        foreach (var offset in offsets.Distinct().OrderBy(each => each))
        {
            for (; place < offset && place < utf8.Length; place++)
            {
                if (utf8[place] == '\n')
                {
                    line++;
                    start = place + 1;
                }
            }

            places[offset] = (line, Characters(utf8.Slice(start, place - start)) + 1);
        }

        return places;
    }

    /// <summary>The byte at a place that the platform tells by line and byte, both from 0.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        var start = 0;
        for (var each = 0L; each < line; each++)
        {
            start += utf8.Slice(start).IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + byteInLine, utf8.Length);
    }

    /// <summary>The bytes that begin a character; one of four bytes is two characters of our texts.</summary>
    private static int Characters(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var each in utf8)
        {
            count += (each & 0xC0) == 0x80 ? 0 : each >= 0xF0 ? 2 : 1;
        }

        return count;
    }
}
