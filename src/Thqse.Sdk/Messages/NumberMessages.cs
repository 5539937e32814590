namespace Thqse.Sdk.Messages;

/// <summary>Numbers as readers of a language write them, whatever the culture of the machine: what the sentences of the package write, a host can write too.</summary>
public static class NumberMessages
{
    /// <summary>A number, with its groups of three digits: "1 234,5" in French (with a narrow space that does not break), "1,234.5" in English.</summary>
    /// <param name="value">The number, in any unit, such as the unit of the measure.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="digits">How many digits after the point at most, 0 to 10; halves are rounded away from zero, and zeros at the end are left out.</param>
    /// <returns>The text; not blank.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration, or <paramref name="digits"/> is not between 0 and 10.</exception>
    public static string ToText(this decimal value, Language language, int digits = Exact.DocumentDigits) => NumberText.Of(value, language, Checked(digits));

    /// <summary>A percentage, with its sign: "12,5 %" in French (with a space that does not break), "12.5%" in English.</summary>
    /// <param name="percent">The percentage, in percent: 12.5 is 12.5 %.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="digits">How many digits after the point at most, 0 to 10; halves are rounded away from zero, and zeros at the end are left out.</param>
    /// <returns>The text; not blank.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration, or <paramref name="digits"/> is not between 0 and 10.</exception>
    public static string ToPercentText(this decimal percent, Language language, int digits = Exact.DocumentDigits) => NumberText.Percent(percent, language, Checked(digits));

    /// <summary>A number that stands beside another one, such as what was observed beside what is asked: with as many digits more as it takes to be told from it, so that 49.996 is not "50" beside 50.</summary>
    /// <param name="value">The number, in any unit, such as the unit of the measure.</param>
    /// <param name="beside">The other number, in the same unit of the measure; null when there is none.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="digits">How many digits after the point at most while the two can be told apart, 0 to 10.</param>
    /// <returns>The text; not blank.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration, or <paramref name="digits"/> is not between 0 and 10.</exception>
    public static string ToTextBeside(this decimal value, decimal? beside, Language language, int digits)
        => NumberText.Of(value, language, Math.Max(NumberText.TrueDigits(value, [], Checked(digits)), NumberText.DigitsToTellApart(value, beside)));

    internal static int Checked(int digits)
        => digits is >= 0 and <= Exact.DocumentDigits ? digits : throw new ArgumentOutOfRangeException(nameof(digits), digits, $"0 to {Exact.DocumentDigits} digits after the point can be written.");
}
