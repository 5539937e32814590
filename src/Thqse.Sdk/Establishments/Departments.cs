namespace Thqse.Sdk;

/// <summary>The codes of French departments and overseas collectivities, as establishments give them: 01 to 95 without 20, 2A, 2B, 971 to 978, 984, 986, 987, 988.</summary>
public static class Departments
{
    /// <summary>The form of a code, as a regular expression: a code is of it from beginning to end, and no other text is.</summary>
    internal const string Form = "0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4678]";

    private const int PostalCodeLength = 5;
    private const int ShortestPart = 5;

    /// <summary>What people write before a code, the longest first.</summary>
    private static readonly string[] Words = ["DEPARTEMENT", "DEPARTMENT", "DEPT", "DPT", "DEP", "CP", "D", "F"];

    private static readonly IReadOnlyList<KeyValuePair<string, string>> Names = DepartmentNames.ByCode;

    private static readonly Dictionary<string, string> ByCode = Names.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> ByName = Names.ToDictionary(pair => FoldedText.Letters(pair.Value), pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The codes, in their order.</summary>
    public static IReadOnlyList<string> Codes { get; } = Names.Select(pair => pair.Key).ToReadOnly();

    /// <summary>Whether a text is exactly a code: "30" is one, "030", "30 " and "Gard" are none.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <returns>Whether it is one of <see cref="Codes"/>.</returns>
    public static bool IsCode(string? text) => text is not null && ByCode.ContainsKey(text);

    /// <summary>The code that somebody probably meant: 30 by "30 ", "030", "30000", "D30", "Gard", "Gard (30)" or "30000 Nîmes"; 2A by "2a"; 09 by "9".</summary>
    /// <param name="text">What was written; null gives null.</param>
    /// <returns>The code; null when none can be told.</returns>
    public static string? MeantBy(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var (digits, letters) = (FoldedText.LettersAndDigits(text), FoldedText.Letters(text));
        return AsCode(digits)
            ?? OnlyOneNamed(letters, digits)
            ?? (ByName.TryGetValue(letters, out var code) && !digits.Any(AsciiDigits.IsDigit) ? code : null)
            ?? (code is not null && AsCode(string.Concat(digits.Where(AsciiDigits.IsDigit))) == code ? code : null)
            ?? (Words.FirstOrDefault(word => digits.StartsWith(word, StringComparison.Ordinal)) is { } before ? AsCode(digits.Substring(before.Length)) : null)
            ?? OfTown(digits);
    }

    /// <summary>Of a postal code with its town: "34000 Montpellier".</summary>
    private static string? OfTown(string text)
        => text.Length > PostalCodeLength && text.Take(PostalCodeLength).All(AsciiDigits.IsDigit) && text.Skip(PostalCodeLength).All(character => !AsciiDigits.IsDigit(character)) ? AsCode(text.Substring(0, PostalCodeLength)) : null;

    /// <summary>The one department in whose name the letters are: "Réunion"; none for "Corse", which two are.</summary>
    private static string? OnlyOneNamed(string letters, string all)
    {
        var named = letters.Length >= ShortestPart && all == letters && !ByName.ContainsKey(letters) ? ByName.Where(each => each.Key.Contains(letters)).ToArray() : [];
        return named.Length == 1 ? named[0].Value : null;
    }

    /// <summary>The code that letters and digits are, however many zeros stand before it, or with which they begin as a postal code.</summary>
    private static string? AsCode(string text)
    {
        if (text.Length == PostalCodeLength && AsciiDigits.AreAll(text))
        {
            return new[] { text.Substring(0, 2), text.Substring(0, 3) }.FirstOrDefault(IsCode);
        }

        var significant = text.TrimStart('0');
        var padded = significant.Length == 1 ? "0" + significant : significant;
        return IsCode(padded) ? padded : null;
    }
}
