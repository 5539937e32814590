using System.Globalization;
using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>Amounts and dates as readers of a language write them, whatever the culture of the machine.</summary>
public static class AmountMessages
{
    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A value of a measure, with the percent sign for a rate: "740", "56,4 %".</summary>
    /// <param name="value">The value, in the unit of the measure (percent for a rate); halves are rounded away from zero.</param>
    /// <param name="measure">What is measured.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="digits">How many digits after the point at most, 0 to 10; more where a part would look like nothing or like the whole: 99.996 % is not 100 %.</param>
    /// <returns>The text; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration, or <paramref name="digits"/> is not between 0 and 10.</exception>
    public static string AmountText(decimal value, Measure measure, Language language, int digits = Exact.DocumentDigits)
    {
        IReadOnlyList<decimal> limits = Guard.NotNull(measure, nameof(measure)).Kind == MeasureKind.Rate ? [measure.Per] : [];
        return NumberText.Of(value, measure, language, NumberText.TrueDigits(value, limits, NumberMessages.Checked(digits)));
    }

    /// <summary>A value of a measure beside what is asked of it: with as many digits more as it takes to be told from it, so that 64.9999 % is not "65 %" beside 65 %.</summary>
    /// <param name="value">The value, in the unit of the measure (percent for a rate); halves are rounded away from zero.</param>
    /// <param name="beside">What is asked, in the unit of the measure (percent for a rate); null when nothing is.</param>
    /// <param name="measure">What is measured.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="digits">How many digits after the point at most while the two can be told apart, 0 to 10.</param>
    /// <returns>The text; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration, or <paramref name="digits"/> is not between 0 and 10.</exception>
    public static string AmountTextBeside(decimal value, decimal? beside, Measure measure, Language language, int digits)
        => AmountText(value, Guard.NotNull(measure, nameof(measure)), Guard.Defined(language, nameof(language)), Math.Max(NumberMessages.Checked(digits), NumberText.DigitsToTellApart(value, beside)));

    /// <summary>A date: "1er mars 2027" or "1 March 2027".</summary>
    /// <param name="date">The date.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is not in the Gregorian calendar, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string DateText(LocalDate date, Language language)
    {
        var day = Guard.Date(date, nameof(date));
        var number = day.Day.ToString(CultureInfo.InvariantCulture);
        var month = day.Month - 1;
        return language.Say($"{(day.Day == 1 ? "1er" : number)} {FrenchMonths[month]} ", $"{number} {EnglishMonths[month]} ") + day.Year.ToString(CultureInfo.InvariantCulture);
    }
}
