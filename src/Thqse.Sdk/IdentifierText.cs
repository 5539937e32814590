namespace Thqse.Sdk;

/// <summary>The form of the identifiers that definitions give to their own things: it can stand in an address, a file name or a column without being written otherwise.</summary>
internal static class IdentifierText
{
    /// <summary>The form as a regular expression: an identifier is of it from beginning to end, and no other text is.</summary>
    public const string Form = "[A-Za-z0-9][A-Za-z0-9._-]*";

    public static bool IsOne(string? text)
    {
        if (text is not { Length: > 0 } || !IsLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (var each in text)
        {
            if (!IsPartOfOne(each))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character can stand in an identifier, though perhaps not first.</summary>
    public static bool IsPartOfOne(char each) => IsLetterOrDigit(each) || each is '.' or '_' or '-';

    /// <summary>The text, when it has the form.</summary>
    public static string Checked(string? text, string name) => IsOne(Guard.NotNull(text, name)) ? text! : throw new ArgumentException(Refusal(text!), name);

    public static string Refusal(string text) => $"'{text}' is no identifier: letters of English, digits, '.', '_' and '-' are needed, the first being a letter or a digit.";

    private static bool IsLetterOrDigit(char each) => each is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
