using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>Writes numbers as readers of a language do, whatever the culture of the machine.</summary>
internal static class NumberText
{
    /// <summary>How many digits after the point a measured value has that is shown, unless more are needed; a score has <see cref="Usual"/>.</summary>
    public const int OfMeasures = 2;

    private const int Usual = 1;
    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F" };
    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    public static string Of(decimal value, Language language, int digits = Exact.DocumentDigits)
        => Math.Round(value, digits, MidpointRounding.AwayFromZero)
            .ToString("#,##0.##########", FormatOf(language));

    /// <summary>A score, a share or a difference, out of 100: one digit after the point, also a zero, and as many more as it takes to be true (<see cref="TrueDigits"/>).</summary>
    public static string OutOf100(decimal value, IEnumerable<decimal> limits, Language language, int least = Usual)
        => Math.Round(value, TrueDigits(value, limits.Append(100), least), MidpointRounding.AwayFromZero).ToString("#,##0.0#########", FormatOf(language));

    /// <summary>
    /// How many digits to show so that the rounded figure is true: it reaches a limit where the value does and only there, and is zero only where the value is.
    /// </summary>
    public static int TrueDigits(decimal value, IEnumerable<decimal> limits, int least)
    {
        var known = limits.ToArray();
        var digits = least;
        while (digits < Exact.DocumentDigits && !IsTrue(Math.Round(value, digits, MidpointRounding.AwayFromZero), value, known))
        {
            digits++;
        }

        return digits;
    }

    private static bool IsTrue(decimal shown, decimal value, IReadOnlyList<decimal> limits)
        => shown == 0 == (value == 0) && limits.All(limit => shown >= limit == value >= limit);

    /// <summary>A percentage; French puts a space before the sign.</summary>
    public static string Percent(decimal value, Language language, int digits = Exact.DocumentDigits)
        => Of(value, language, digits) + language.Say("\u00A0%", "%");

    /// <summary>A sum of money: whole euros without cents, others with two digits; halves away from zero.</summary>
    public static string Euros(decimal value, Language language)
    {
        var cents = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        var figures = cents.ToString(cents == decimal.Truncate(cents) ? "#,##0" : "#,##0.00", FormatOf(language));
        return language.Say(figures + "\u00A0€", "€" + figures);
    }

    /// <summary>A value of a measure, with the percent sign for a rate.</summary>
    public static string Of(decimal value, Measure measure, Language language, int digits)
        => measure.Kind switch
        {
            MeasureKind.Count or MeasureKind.Flag => Of(value, language, digits),
            MeasureKind.Rate when measure.Per == Measure.HundredPer => Percent(value, language, digits),
            MeasureKind.Rate => Of(value, language, digits) + " " + (measure.Unit?[language] ?? language.Say("pour ", "per ") + Of(measure.Per, language)),
            MeasureKind.Quantity => Of(value, language, Math.Max(digits, measure.Decimals)) + (measure.Unit is { } unit ? "\u00A0" + unit[language] : string.Empty),
            MeasureKind.Class => value >= 0 && value < measure.Values.Count ? measure.Values[(int)value] : Of(value, language, digits),
        };

    /// <summary>
    /// How many digits to show so that two different values never look the same: 49.96 beside 50 needs two.
    /// </summary>
    public static int DigitsToTellApart(decimal? value, decimal? other)
    {
        if (value is not { } left || other is not { } right || left == right)
        {
            return Usual;
        }

        for (var digits = Usual; digits < Exact.DocumentDigits; digits++)
        {
            if (Math.Round(left, digits, MidpointRounding.AwayFromZero) != Math.Round(right, digits, MidpointRounding.AwayFromZero))
            {
                return digits;
            }
        }

        return Exact.DocumentDigits;
    }

    private static NumberFormatInfo FormatOf(Language language) => Guard.Defined(language, nameof(language)) switch
    {
        Language.French => French,
        Language.English => English,
    };
}
