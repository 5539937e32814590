using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// A declared value: a count, a rate, an answer, a quantity or a class. Immutable. A rate is kept exactly, as its numerator and denominator or as the percentage given.
/// </summary>
/// <remarks>Two values are equal when they are of one kind and the same was given: 50 % is not 1/2, and 2/4 is not.</remarks>
[JsonConverter(typeof(DocumentJsonConverter<MeasuredValue>))]
public sealed partial record MeasuredValue
{
    private MeasuredValue(MeasureKind kind, decimal? numerator, decimal? denominator, decimal? given, bool? answer, Exact exact, string? className = null)
    {
        Kind = kind;
        Numerator = numerator;
        Denominator = denominator;
        Given = given;
        Answer = answer;
        Exact = exact;
        ClassName = className;
    }

    /// <summary>Whether it is a count, a rate, an answer, a quantity or a class.</summary>
    public MeasureKind Kind { get; }

    /// <summary>The numerator of a rate, a whole number from 0 to 10^15; null for another value, or a rate given as a percentage.</summary>
    public decimal? Numerator { get; }

    /// <summary>The denominator of a rate, a whole number from 0 to 10^15; null for another value, or a rate given as a percentage.</summary>
    public decimal? Denominator { get; }

    /// <summary>The answer of a flag; null for another value.</summary>
    public bool? Answer { get; }

    /// <summary>The class as its measure names it, such as "B"; null for another value.</summary>
    public string? ClassName { get; }

    /// <summary>
    /// The number: the count, the quantity, or the rate in percent (once it is declared, per as many as its measure says), exact or rounded half away from zero to 10 digits after the point;
    /// null for an answer, for a class, and for a rate whose denominator is zero.
    /// </summary>
    public decimal? Number => Kind == MeasureKind.Class ? null : Exact.ToNullableDecimal();

    /// <summary>The number as it was given, in the unit of the measure (percent for a rate): the count, the quantity or the percentage; null for two counts, an answer and a class.</summary>
    public decimal? Given { get; }

    /// <summary>The number, exactly; of a class its place in their order. Not known for an answer and for a zero denominator.</summary>
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

    /// <summary>Makes a quantity, in the unit of its measure; whether it may be below zero, and how many decimals it has, is for the measure to say.</summary>
    /// <param name="quantity">A number in the unit of the measure, from -10^15 to 10^15.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below -10^15 or above 10^15.</exception>
    public static MeasuredValue Quantity(decimal quantity)
    {
        InRange(Math.Abs(quantity), nameof(quantity));
        return new MeasuredValue(MeasureKind.Quantity, null, null, quantity, null, Exact.From(quantity));
    }

    /// <summary>Makes a class; whether its measure has it is asked when it is declared.</summary>
    /// <param name="name">The class as the measure names it, such as "B"; not blank.</param>
    /// <returns>The class.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static MeasuredValue Class(string name) => new(MeasureKind.Class, null, null, null, null, default, Guard.NotBlank(name, nameof(name)));

    /// <summary>Whether the same was given.</summary>
    /// <param name="other">The other value; null is none.</param>
    /// <returns>True for the same kind and the same numbers, answer or class.</returns>
    public bool Equals(MeasuredValue? other)
        => other is not null && (Kind, Numerator, Denominator, Given, Answer, ClassName) == (other.Kind, other.Numerator, other.Denominator, other.Given, other.Answer, other.ClassName);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Numerator, Denominator, Given, Answer, ClassName).GetHashCode();

    /// <summary>The value as it was given: "740", "620/1100", "56.4%", "true", "12.5", "B"; the same whatever the culture.</summary>
    public override string ToString() => Kind switch
    {
        MeasureKind.Quantity => FormattableString.Invariant($"{Given}"),
        MeasureKind.Class => ClassName!,
        MeasureKind.Count => FormattableString.Invariant($"{Given}"),
        MeasureKind.Rate => Numerator is null ? FormattableString.Invariant($"{Given}%") : FormattableString.Invariant($"{Numerator}/{Denominator}"),
        MeasureKind.Flag => Answer == true ? "true" : "false",
    };

    /// <summary>The same value as a measure reads it: a rate per as many as it says, a class by its place among the others.</summary>
    internal MeasuredValue For(Measure measure)
        => Kind == MeasureKind.Class || (Numerator is not null && measure.Per != Measure.HundredPer)
            ? new MeasuredValue(Kind, Numerator, Denominator, Given, Answer, ExactFor(measure), ClassName)
            : this;

    /// <summary>The number of that value.</summary>
    internal Exact ExactFor(Measure measure) => this switch
    {
        { Kind: MeasureKind.Class } => measure.RankOf(ClassName!),
        { Numerator: { } numerator, Denominator: { } denominator } when measure.Per != Measure.HundredPer
            => Exact.From(numerator).DividedBy(Exact.From(denominator)).Times(Exact.From(measure.Per)),
        _ => Exact,
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
