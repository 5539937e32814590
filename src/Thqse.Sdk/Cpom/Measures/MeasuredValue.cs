namespace Thqse.Sdk.Cpom;

/// <summary>
/// A declared value: a count, a rate or an answer. Immutable. A rate is kept exactly, as its numerator and denominator or as the percentage given.
/// </summary>
public sealed class MeasuredValue
{
    private MeasuredValue(MeasureKind kind, decimal? numerator, decimal? denominator, decimal? given, bool? answer, Exact exact)
    {
        Kind = kind;
        Numerator = numerator;
        Denominator = denominator;
        Given = given;
        Answer = answer;
        Exact = exact;
    }

    /// <summary>Whether it is a count, a rate or an answer.</summary>
    public MeasureKind Kind { get; }

    /// <summary>The numerator of a rate, a whole number from 0 to 10^15; null for another value, or a rate given as a percentage.</summary>
    public decimal? Numerator { get; }

    /// <summary>The denominator of a rate, a whole number from 0 to 10^15; null for another value, or a rate given as a percentage.</summary>
    public decimal? Denominator { get; }

    /// <summary>The answer of a flag; null for another value.</summary>
    public bool? Answer { get; }

    /// <summary>
    /// The number: the count, or the rate in percent, exact or rounded half away from zero to 10 digits after the point;
    /// null for an answer, and for a rate whose denominator is zero.
    /// </summary>
    public decimal? Number => Exact.ToNullableDecimal();

    /// <summary>The count or the percentage, with every digit that was given; null for two counts and for an answer.</summary>
    internal decimal? Given { get; }

    /// <summary>The number, exactly; not known for an answer and for a zero denominator.</summary>
    internal Exact Exact { get; }

    /// <summary>Makes a count, in the unit of its measure.</summary>
    /// <param name="count">A whole number from 0 to 10^15.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, fractional or above 10^15.</exception>
    public static MeasuredValue Count(decimal count)
        => new(MeasureKind.Count, null, null, Whole(count, nameof(count)), null, Exact.From(count));

    /// <summary>Makes a rate from two counts; 0 / 0 can be declared, and makes a verdict undetermined.</summary>
    /// <param name="numerator">A whole number from 0 to 10^15.</param>
    /// <param name="denominator">A whole number from 0 to 10^15.</param>
    /// <returns>The rate, kept as its two counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, fractional or above 10^15.</exception>
    public static MeasuredValue Rate(decimal numerator, decimal denominator)
    {
        Whole(numerator, nameof(numerator));
        Whole(denominator, nameof(denominator));
        return new MeasuredValue(MeasureKind.Rate, numerator, denominator, null, null, Exact.Percentage(numerator, denominator));
    }

    /// <summary>Makes a rate given directly as a percentage: 56.4 for 56.4 %.</summary>
    /// <param name="percent">A number from 0 to 10^15; a proportion is at most 100.</param>
    /// <returns>The rate, kept as the percentage given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above 10^15.</exception>
    public static MeasuredValue Percentage(decimal percent)
        => new(MeasureKind.Rate, null, null, InRange(percent, nameof(percent)), null, Exact.From(percent));

    /// <summary>Makes the answer of a flag: a yes or a no.</summary>
    /// <param name="answer">True for yes.</param>
    /// <returns>The answer.</returns>
    public static MeasuredValue Flag(bool answer) => new(MeasureKind.Flag, null, null, null, answer, default);

    /// <summary>The value as it was given: "740", "620/1100", "56.4%", "true"; the same whatever the culture.</summary>
    public override string ToString() => Kind switch
    {
        MeasureKind.Count => FormattableString.Invariant($"{Number}"),
        MeasureKind.Rate => Numerator is null ? FormattableString.Invariant($"{Number}%") : FormattableString.Invariant($"{Numerator}/{Denominator}"),
        MeasureKind.Flag => Answer == true ? "true" : "false",
    };

    private static decimal Whole(decimal value, string name)
        => decimal.Truncate(InRange(value, name)) == value
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A count is a whole number.");

    private static decimal InRange(decimal value, string name)
        => value is >= 0 and <= DeclarationRules.LargestNumber
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A number from 0 to 10^15 is needed.");
}
