using System.Text;

namespace Thqse.Sdk.Json;

/// <summary>The number in which a text stops being JSON, as it was typed: "1 740", "620,5", "0770", "620/1100".</summary>
internal static class TypedNumber
{
    /// <summary>As far as a number is sought before and after the place.</summary>
    private const int Reach = 40;

    private const string Separators = ",.'\u2019/ \u00A0\u202F\u2009\u2007";

    /// <summary>The number at a byte, or at the separator within it; null where there is none.</summary>
    public static string? At(ReadOnlySpan<byte> utf8, int offset)
    {
        var first = Math.Max(0, offset - Reach);
        var before = Encoding.UTF8.GetString(utf8.Slice(first, offset - first).ToArray());
        var text = before + Encoding.UTF8.GetString(utf8.Slice(offset, Math.Min(Reach, utf8.Length - offset)).ToArray());
        var (start, end) = (before.Length, before.Length);
        while (IsPart(text, start - 1))
        {
            start--;
        }

        while (IsPart(text, end))
        {
            end++;
        }

        start -= start > 0 && text[start - 1] == '-' ? 1 : 0;
        return end > start && AsciiDigits.IsDigit(text[end - 1]) ? text.Substring(start, end - start) : null;
    }

    /// <summary>A digit, or a separator between two of them.</summary>
    private static bool IsPart(string text, int place)
        => IsDigit(text, place) || (place >= 0 && place < text.Length && Separators.Contains(text[place]) && IsDigit(text, place - 1) && IsDigit(text, place + 1));

    private static bool IsDigit(string text, int place) => place >= 0 && place < text.Length && AsciiDigits.IsDigit(text[place]);
}
