using System.Globalization;

namespace Thqse.Sdk.Messages;

/// <summary>What to type where a value is of another type than the one expected, as far as it can be told from what was typed.</summary>
internal static class TypeRemedies
{
    private const int ThousandDigits = 3;
    private static readonly string[] Yes = ["true", "oui", "vrai", "yes"];
    private static readonly string[] No = ["false", "non", "faux", "no"];

    /// <summary>What makes another number of the one before it: 1,7k is not 1.7.</summary>
    private static readonly string[] Multipliers = ["k", "m", "md", "mille", "milliers", "million", "millions", "milliard", "milliards", "thousand", "billion", "centaine", "centaines", "dizaine", "dizaines"];

    /// <summary>A sentence, with the space before it; empty when nothing can be told.</summary>
    public static string Of(Diagnostic diagnostic, Language language)
    {
        if (diagnostic.Value is not { } value || string.IsNullOrWhiteSpace(value))
        {
            return diagnostic.Value is null ? (diagnostic.Expected.Contains("object") ? PlaceRemedies.OfList(diagnostic.Pointer, language) : string.Empty)
                : diagnostic.Expected.Contains("string") ? language.Say(" Celui-ci est vide : écrivez-le, ou retirez le membre.", " This one is blank: write it, or remove the member.")
                : diagnostic.Expected.Contains("number") || diagnostic.Expected.Contains("boolean") ? language.Say(" Le texte est vide : ce qui n'est pas connu est laissé de côté, retirez le membre.", " The text is blank: what is not known is left out, remove the member.")
                : string.Empty;
        }

        var types = diagnostic.Expected;
        var isNumber = IsNumber(value);
        return types.Contains("number") && LooksLikeANumber(value)
                ? language.Say($" Un nombre s'écrit sans guillemets ni espace, avec un point pour les décimales{Example(value, " : ")}.", $" A number is written without quotes or spaces, with a point for decimals{Example(value, ": ")}.")
            : types.Contains("boolean") ? Answer(value) is { } answer ? language.Say($" Écrivez {answer}, sans guillemets.", $" Write {answer}, without quotes.") : language.Say(" Écrivez true pour oui, false pour non.", " Write true for yes, false for no.")
            : types.Contains("number") && types.Contains("object") && Fraction(value) is var (numerator, denominator)
                ? Share(numerator, denominator, language)
            : types.Contains("number") && WithoutUnit(value) is { } alone ? language.Say($" Un nombre s'écrit seul, sans unité : {alone}.", $" A number is written alone, without a unit: {alone}.")
            : types.Contains("number") && !isNumber && value.Any(AsciiDigits.IsDigit) ? language.Say(" Écrivez le nombre seul, en chiffres, sans signe, unité ni texte, avec un point pour les décimales.", " Write the number alone, in digits, without sign, unit or text, with a point for decimals.")
            : types.Contains("number") && !isNumber && value is not ("true" or "false") ? language.Say(" Ce qui n'est pas connu est laissé de côté : retirez le membre.", " What is not known is left out: remove the member.")
            : types.Contains("string") && diagnostic.Pointer.StartsWith("/notConcerned/", StringComparison.Ordinal) ? language.Say(" Dites pourquoi, par exemple \"bloc opératoire fermé\".", " Say why, for instance \"operating theatre closed\".")
            : types.Contains("string") && value is "true" or "false" && IsIdentifier(diagnostic.Pointer) ? string.Empty
            : types.Contains("string") && isNumber && IsDepartment(diagnostic.Pointer) && Departments.MeantBy(value) is null ? IdentifierMessages.Department(value, language)
            : types.Contains("string") && (isNumber || value is "true" or "false") ? language.Say($" Mettez des guillemets : \"{Code(diagnostic.Pointer, value)}\".", $" Put it in quotes: \"{Code(diagnostic.Pointer, value)}\".")
            : types.Count == 1 && types[0] == "array" && value.Length < 100 ? language.Say($" Mettez-la entre crochets : [{Items(diagnostic.Pointer, value)}].", $" Put it in brackets: [{Items(diagnostic.Pointer, value)}].")
            : types.Contains("object") ? PlaceRemedies.Of(value, diagnostic.Pointer, language)
            : string.Empty;
    }

    /// <summary>How a share of two whole numbers is written, with the space before it.</summary>
    public static string Share(string numerator, string denominator, Language language) => language.Say(
        $" Une part s'écrit {{ \"numerator\": {numerator}, \"denominator\": {denominator} }}, ou en pour cent.",
        $" A share is written {{ \"numerator\": {numerator}, \"denominator\": {denominator} }}, or in percent.");

    public static bool IsNumber(string value) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsDepartment(string pointer) => pointer.EndsWith("/department", StringComparison.Ordinal);

    /// <summary>Whether what is due is a code that "true" can be none of.</summary>
    private static bool IsIdentifier(string pointer)
        => IsDepartment(pointer) || pointer.EndsWith("/finess", StringComparison.Ordinal) || pointer.EndsWith("/siret", StringComparison.Ordinal);

    /// <summary>The items of a list that was typed as one text: "MCO, HAD" are two activities. An activity that is none is not proposed.</summary>
    private static string Items(string pointer, string value)
    {
        if (!pointer.EndsWith("/activities", StringComparison.Ordinal))
        {
            return $"\"{value}\"";
        }

        var codes = value.Replace(" et ", ",").Split([',', ';', '/', '+', '&'], StringSplitOptions.RemoveEmptyEntries).Select(item => Activity(item.Trim())).ToArray();
        return string.Join(", ", (codes.Length > 0 && !codes.Contains(null) ? codes.Distinct() : ["mco", "had"]).Select(code => $"\"{code}\""));
    }

    private static string? Activity(string text) => ActivityCodes.All.Contains(AsciiLetters.Small(text)) ? AsciiLetters.Small(text) : FrenchWords.MeantBy(text, ActivityCodes.All);

    /// <summary>A code that was typed as a number, with the zeros before it that a number has not.</summary>
    private static string Code(string pointer, string number)
        => IsDepartment(pointer) ? Departments.MeantBy(number) ?? number
            : pointer.EndsWith("/finess", StringComparison.Ordinal) && FinessNumber.TryParse(number.PadLeft(9, '0'), out var finess) ? finess.ToString()
            : pointer.EndsWith("/siret", StringComparison.Ordinal) && SiretNumber.TryParse(number.PadLeft(14, '0'), out var siret) ? siret.ToString()
            : number;

    /// <summary>The number that was meant, where only one can be: 1,740 and 1.740 may be one or another, 0.740 may not.</summary>
    public static string Example(string value, string before)
    {
        var bare = string.Concat(value.Where(character => !char.IsWhiteSpace(character) && !IsApostrophe(character) && character is not ('%' or '+')));
        var sign = bare.IndexOfAny([',', '.']);
        var isTold = sign < 0
            || (bare.LastIndexOfAny([',', '.']) == sign && (bare.Length - sign - 1 != ThousandDigits || bare.Substring(0, sign).TrimStart('-') is "0"));
        return isTold && decimal.TryParse(bare.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? before + bare.Replace(',', '.')
            : string.Empty;
    }

    /// <summary>The number of "320 lits" or "12,5 ETP"; null where the text does not begin with one, or may be read in two ways.</summary>
    private static string? WithoutUnit(string value)
    {
        var number = string.Concat(value.TakeWhile(character => AsciiDigits.IsDigit(character) || char.IsWhiteSpace(character) || character is ',' or '.'));
        return number.Any(AsciiDigits.IsDigit) && IsUnit(value.Substring(number.Length)) && Example(number, " ") is { Length: > 0 } example ? example.Trim() : null;
    }

    /// <summary>Whether words or a sign of money follow a number and no other number hides in them.</summary>
    private static bool IsUnit(string text)
        => text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '€') && !text.Any(AsciiDigits.IsDigit)
            && !Multipliers.Contains(AsciiLetters.Small(string.Concat(text.TakeWhile(char.IsLetter))));

    /// <summary>The whole numbers of "620/1100" and "620 sur 1100"; null where the text is nothing of the kind.</summary>
    public static (string Numerator, string Denominator)? Fraction(string value)
    {
        var parts = value.Replace(" sur ", "/").Split('/').Select(part => string.Concat(part.Where(character => !char.IsWhiteSpace(character)))).ToArray();
        return parts.Length == 2 && parts.All(part => part.Length is > 0 and < 16 && AsciiDigits.AreAll(part)) ? (parts[0], parts[1]) : null;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019';

    private static bool LooksLikeANumber(string value)
        => value.Length < 40 && value.Any(AsciiDigits.IsDigit) && value.All(character => AsciiDigits.IsDigit(character) || char.IsWhiteSpace(character) || IsApostrophe(character) || character is ',' or '.' or '-' or '+' or '%');

    private static string? Answer(string value)
    {
        var small = AsciiLetters.Small(value.Trim());
        return Yes.Contains(small) ? "true" : No.Contains(small) ? "false" : null;
    }
}
