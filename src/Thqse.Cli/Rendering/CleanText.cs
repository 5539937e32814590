using System.Text;

namespace Thqse.Cli.Rendering;

/// <summary>Takes out of a text what would steer a terminal: names and comments come from documents that anybody can write.</summary>
internal static class CleanText
{
    public static string Of(string text)
    {
        if (!text.Any(NeedsCare))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBlank(rune))
            {
                clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    private static bool NeedsCare(char letter)
        => char.IsControl(letter) || char.IsSurrogate(letter)
            || letter is '\u00AD' or (>= '\u0600' and <= '\u0605') or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    private static bool IsBlank(Rune rune) => Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029;
}
