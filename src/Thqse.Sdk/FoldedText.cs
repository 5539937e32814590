using System.Globalization;
using System.Text;

namespace Thqse.Sdk;

/// <summary>
/// What is left of a text when its spaces, signs, accents and small letters are taken away, to tell what somebody probably meant.
/// Only proposals are made of it: what is accepted is compared as it is.
/// </summary>
internal static class FoldedText
{
    private const string Accented = "ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜ";
    private const string Plain = "AAACEEEEIIOOUUU";
    private static readonly char[] Alphabet = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    /// <summary>The letters A to Z and the digits 0 to 9, those of other scripts and of full width turned into them.</summary>
    public static string LettersAndDigits(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is 'Œ' or 'œ' or 'Æ' or 'æ')
            {
                folded.Append(character is 'Œ' or 'œ' ? "OE" : "AE");
                continue;
            }

            var digit = CharUnicodeInfo.GetDecimalDigitValue(character);
            var plain = digit >= 0 ? (char)('0' + digit) : Letter(character);
            if (AsciiDigits.IsDigit(plain) || plain is >= 'A' and <= 'Z')
            {
                folded.Append(plain);
            }
        }

        return folded.ToString();
    }

    /// <summary>The letters and digits, with letters that look like digits turned into them: O, I and L.</summary>
    public static string AsDigits(string text) => LettersAndDigits(text).Replace('O', '0').Replace('I', '1').Replace('L', '1');

    /// <summary>The letters and digits from the first digit to the last: the number of "FINESS 120000120".</summary>
    public static string WithoutWords(string text)
    {
        var folded = LettersAndDigits(text);
        var first = folded.Length - folded.TrimStart(Alphabet).Length;
        return folded.Substring(first).TrimEnd(Alphabet);
    }

    /// <summary>The letters alone.</summary>
    public static string Letters(string text) => string.Concat(LettersAndDigits(text).Where(character => !AsciiDigits.IsDigit(character)));

    private static char Letter(char character)
    {
        const char FullWidthA = '\uFF21';
        var capital = char.ToUpperInvariant(character);
        var accented = Accented.IndexOf(capital);
        return accented >= 0 ? Plain[accented]
            : capital is >= FullWidthA and <= '\uFF3A' ? (char)(capital - FullWidthA + 'A')
            : capital;
    }
}
