using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>Writes numbers as readers of a language do, whatever the culture of the machine.</summary>
internal static class NumberText
{
    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F" };
    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    public static string Of(decimal value, Language language, int digits = Exact.DocumentDigits)
        => Math.Round(value, digits, MidpointRounding.AwayFromZero)
            .ToString("#,##0.##########", FormatOf(language));

    /// <summary>One digit after the point, and as many more as it takes that a number below a limit is not shown as the limit or above it.</summary>
    public static string Below(IEnumerable<decimal> limits, decimal value, Language language)
    {
        var above = limits.Where(limit => value < limit).ToArray();
        var digits = 1;
        while (digits < Exact.DocumentDigits && above.Any(limit => Math.Round(value, digits, MidpointRounding.AwayFromZero) >= limit))
        {
            digits++;
        }

        return Math.Round(value, digits, MidpointRounding.AwayFromZero).ToString("#,##0.0#########", FormatOf(language));
    }

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
            MeasureKind.Rate => Percent(value, language, digits),
        };

    /// <summary>
    /// How many digits to show so that two different values never look the same: 49.96 beside 50 needs two.
    /// </summary>
    public static int DigitsToTellApart(decimal? value, decimal? other)
    {
        const int Usual = 1;
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
