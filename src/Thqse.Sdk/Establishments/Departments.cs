namespace Thqse.Sdk;

/// <summary>The codes of French departments and overseas collectivities, as establishments give them: 01 to 95 without 20, 2A, 2B, 971 to 978, 984, 986, 987, 988.</summary>
public static class Departments
{
    /// <summary>The form of a code, as a regular expression: a code is of it from beginning to end, and no other text is.</summary>
    internal const string Form = "0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4678]";

    private const int PostalCodeLength = 5;
    private const int ShortestPart = 5;
    private const int LongestCode = 3;
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>What people write before a code, the longest first.</summary>
    private static readonly string[] Words = ["DEPARTEMENT", "DEPARTMENT", "DEPT", "DPT", "DEP", "CP", "FR", "D", "F"];

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
        if (text is null || WithoutDecimals(text) is not { } plain)
        {
            return null;
        }

        var (digits, letters) = (Folded(plain), FoldedText.Letters(Spelled(plain)));
        var bare = WithoutWord(digits);
        return AsCode(digits)
            ?? OnlyOneNamed(letters, digits)
            ?? (ByName.TryGetValue(letters, out var code) && !digits.Any(AsciiDigits.IsDigit) ? code : null)
            ?? (code is not null && AsCode(string.Concat(digits.Where(AsciiDigits.IsDigit))) == code ? code : null)
            ?? AsCode(bare)
            ?? OfTown(bare)
            ?? OfLookalikes(bare);
    }

    /// <summary>Whether a text says Corsica as a whole, which has two codes: "20", "20.0", "Corse", a postal code that begins with 20.</summary>
    internal static bool IsCorsica(string text)
    {
        var bare = WithoutWord(Folded(WithoutDecimals(text) ?? text));
        return bare is "CORSE" || bare.TrimStart('0') is "20" || (PostalCode(bare) is { } postal && postal.StartsWith("20", StringComparison.Ordinal));
    }

    /// <summary>Of a postal code with its town: "34000 Montpellier", "31059 Toulouse Cedex 9".</summary>
    private static string? OfTown(string text) => text.Length > PostalCodeLength && PostalCode(text) is { } postal ? AsCode(postal) : null;

    /// <summary>The postal code with which a text begins that has no other digits than those of a Cedex; null where it begins with none.</summary>
    private static string? PostalCode(string text)
    {
        if (text.Length < PostalCodeLength || !AsciiDigits.AreAll(text.Substring(0, PostalCodeLength)))
        {
            return null;
        }

        var town = text.Substring(PostalCodeLength);
        var bare = town.TrimEnd(Digits);
        return bare.Any(AsciiDigits.IsDigit) || (bare != town && !bare.EndsWith("CEDEX", StringComparison.Ordinal)) ? null : text.Substring(0, PostalCodeLength);
    }

    /// <summary>A code with a letter that looks like its digit: "9O", "l2".</summary>
    private static string? OfLookalikes(string text) => text.Length <= LongestCode && text.Any(AsciiDigits.IsDigit) ? AsCode(FoldedText.AsDigits(text)) : null;

    private static string WithoutWord(string text)
        => Words.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal)) is { } before && text.Length > before.Length && AsciiDigits.IsDigit(text[before.Length]) ? text.Substring(before.Length) : text;

    private static string Folded(string text) => FoldedText.LettersAndDigits(Spelled(text));

    /// <summary>The words in full: "Tarn &amp; Garonne", "Seine St Denis".</summary>
    private static string Spelled(string text)
        => string.Join(" ", text.Replace("&", " et ").Split(' ', '-', '.', '\u00A0').Select(word => string.Equals(word, "st", StringComparison.OrdinalIgnoreCase) ? "Saint" : word));

    /// <summary>The text without the decimals that a spreadsheet gives to a whole number, as in "12.0" and "9,0"; null where others stand there: no code has any.</summary>
    private static string? WithoutDecimals(string text)
    {
        var sign = text.IndexOfAny(['.', ',']);
        if (sign <= 0 || sign == text.Length - 1 || !char.IsDigit(text[sign - 1]) || !char.IsDigit(text[sign + 1]))
        {
            return text;
        }

        var end = sign + 1;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return text.Substring(sign + 1, end - sign - 1).All(digit => digit == '0') ? WithoutDecimals(text.Remove(sign, end - sign)) : null;
    }

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

        if (text is "69D" or "69M")
        {
            // The statistics institute tells the county of the Rhône from the metropolis of Lyon; the FINESS directory has one department.
            return "69";
        }

        var significant = text.TrimStart('0');
        var padded = significant.Length == 1 ? "0" + significant : significant;
        return IsCode(padded) ? padded : null;
    }
}
