using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Reports.Texts;

/// <summary>What French and English write differently.</summary>
internal static class Words
{
    /// <summary>A language that was asked for, checked at the door.</summary>
    public static Language Defined(this Language language)
        => Enum.IsDefined(language) ? language : throw new ArgumentOutOfRangeException(nameof(language), language, "French or English is needed.");

    public static string Colon(this Language language) => language.Say("\u00A0: ", ": ");

    public static string Code(this Language language) => language.Say("fr", "en");

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A figure of a picture: two decimals, and more only where it takes them to be told from the figure beside it.</summary>
    public static string Figure(this Language language, decimal value, decimal? beside = null) => value.ToTextBeside(beside, language, digits: 2);

    public static string Date(this Language language, NodaTime.LocalDate date)
        => language.Say(FormattableString.Invariant($"{date.Day:00}/{date.Month:00}/{date.Year:0000}"), FormattableString.Invariant($"{date.Year:0000}-{date.Month:00}-{date.Day:00}"));

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
