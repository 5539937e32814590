namespace Thqse.Sdk;

/// <summary>Letters A to Z without regard to capitals: the platform would also take signs of other scripts for them.</summary>
internal static class AsciiLetters
{
    public static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    public static char Small(char c) => c is >= 'A' and <= 'Z' ? (char)(c + ('a' - 'A')) : c;

    public static string Small(string text) => string.Concat(text.Select(Small));

    public static string Capital(string text) => string.Concat(text.Select(c => c is >= 'a' and <= 'z' ? (char)(c - ('a' - 'A')) : c));

    /// <summary>Such a text as a regular expression that takes it in capitals and in small letters.</summary>
    public static string Expression(string text)
        => string.Concat(text.Select(c => IsLetter(c) ? $"[{char.ToUpperInvariant(c)}{Small(c)}]" : c.ToString()));
}
