namespace Thqse.Sdk.Reports.Texts;

/// <summary>French and English side by side, and what both write differently.</summary>
internal static class Say
{
    private const int MostDecimals = 10;
    private static readonly NumberFormatInfo FrenchNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F" };
    private static readonly NumberFormatInfo EnglishNumbers = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    /// <summary>A language that was asked for, checked at the door.</summary>
    public static Language Defined(this Language language)
        => Enum.IsDefined(language) ? language : throw new ArgumentOutOfRangeException(nameof(language), language, "French or English is needed.");

    public static string Of(this Language language, string french, string english) => language == Language.French ? french : english;

    public static string Colon(this Language language) => language.Of("\u00A0: ", ": ");

    public static string Code(this Language language) => language.Of("fr", "en");

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A figure of a picture: two decimals at most.</summary>
    public static string Figure(this Language language, decimal value)
        => language.Figure(value, limit: null);

    /// <summary>A figure beside the one that it is compared with: with as many decimals as it takes not to look like it where it is another.</summary>
    public static string Figure(this Language language, decimal value, decimal? limit)
    {
        var digits = 2;
        while (limit is { } other && value != other && digits < MostDecimals && Math.Round(value, digits, MidpointRounding.AwayFromZero) == Math.Round(other, digits, MidpointRounding.AwayFromZero))
        {
            digits++;
        }

        return Math.Round(value, digits, MidpointRounding.AwayFromZero).ToString("#,##0." + new string('#', digits), language == Language.French ? FrenchNumbers : EnglishNumbers);
    }

    public static string Date(this Language language, NodaTime.LocalDate date)
        => language.Of(FormattableString.Invariant($"{date.Day:00}/{date.Month:00}/{date.Year:0000}"), FormattableString.Invariant($"{date.Year:0000}-{date.Month:00}-{date.Day:00}"));

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
