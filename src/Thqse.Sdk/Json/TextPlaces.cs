namespace Thqse.Sdk.Json;

/// <summary>Lines and columns of a text, counted from 1; a column counts characters as an editor does, not bytes.</summary>
internal static class TextPlaces
{
    /// <summary>The line and column of each byte, in one walk over the text.</summary>
    public static Dictionary<int, (int Line, int Column)> Of(ReadOnlySpan<byte> utf8, IEnumerable<int> offsets)
    {
        var places = new Dictionary<int, (int Line, int Column)>();
        var (line, column, place) = (1, 1, 0);
        foreach (var offset in offsets.Distinct().OrderBy(each => each))
        {
            // Counted on from the last one: the whole document may be one line.
            for (; place < offset && place < utf8.Length; place++)
            {
                (line, column) = utf8[place] == '\n' ? (line + 1, 1) : (line, column + CharactersBegunBy(utf8[place]));
            }

            places[offset] = (line, column);
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

    /// <summary>How many characters of our texts a byte begins: one of four bytes is two of them.</summary>
    private static int CharactersBegunBy(byte each) => (each & 0xC0) == 0x80 ? 0 : each >= 0xF0 ? 2 : 1;
}
