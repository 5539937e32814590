using System.Globalization;
using System.Text;

namespace Thqse.Cli.Input;

/// <summary>Compares what is typed with what is meant: in any case, with or without accents, blanks and dashes, which are often left out on a command line.</summary>
internal static class TypedText
{
    public static bool Same(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not (' ' or '-' or '_' or '\u00A0'))
        .Select(char.ToUpperInvariant));
}
