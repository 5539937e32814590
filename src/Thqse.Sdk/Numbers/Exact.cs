using System.Numerics;

namespace Thqse.Sdk;

/// <summary>
/// An exact quotient. Rates are compared by cross-multiplication: 1/3 against 33.33… % must not depend on where a quotient was cut.
/// The default value is "not known", which is never zero.
/// </summary>
internal readonly struct Exact : IComparable<Exact>
{
    /// <summary>How many digits a document shows after the point when a number is not exact.</summary>
    public const int DocumentDigits = 10;

    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    private Exact(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public bool IsKnown => !denominator.IsZero;

    public bool IsZero => numerator.IsZero;

    public bool IsNegative => numerator.Sign < 0;

    public BigInteger Numerator => numerator;

    /// <summary>Above zero; zero when the value is not known.</summary>
    public BigInteger Denominator => denominator;

    public static Exact Zero { get; } = From(0);

    public static Exact One { get; } = From(1);

    public static Exact Hundred { get; } = From(100);

    public static Exact From(decimal value)
    {
        var scale = BigInteger.One;
        while (decimal.Truncate(value) != value)
        {
            value *= 10;
            scale *= 10;
        }

        return new Exact(new BigInteger(value), scale);
    }

    /// <summary>numerator ÷ denominator × 100; not known when the denominator is zero.</summary>
    public static Exact Percentage(decimal numerator, decimal denominator)
    {
        if (denominator == 0)
        {
            return default;
        }

        var (top, bottom) = (From(numerator), From(denominator));
        return new Exact(top.numerator * bottom.denominator * 100, top.denominator * bottom.numerator);
    }

    public Exact Plus(Exact other) => denominator.IsOne && other.denominator.IsOne
        ? new(numerator + other.numerator, BigInteger.One)
        : Reduced((numerator * other.denominator) + (other.numerator * denominator), denominator * other.denominator);

    /// <summary>The product; not known when one of the two is not.</summary>
    public Exact Times(Exact other) => Reduced(numerator * other.numerator, denominator * other.denominator);

    /// <summary>The quotient; not known when the other value is zero.</summary>
    public Exact DividedBy(Exact other)
        => other.IsZero ? default : Reduced(numerator * other.denominator * other.numerator.Sign, denominator * BigInteger.Abs(other.numerator));

    /// <summary>This value raised by a percentage of itself.</summary>
    public Exact RaisedBy(decimal percent)
    {
        var factor = From(100m + percent);
        return new Exact(numerator * factor.numerator, denominator * factor.denominator * 100);
    }

    /// <summary>To the nearest whole number, halves away from zero.</summary>
    public Exact RoundedToUnit() => new(Divide(numerator, denominator), BigInteger.One);

    /// <summary>This value less another; below zero when the other is larger.</summary>
    public Exact Minus(Exact other) => new((numerator * other.denominator) - (other.numerator * denominator), denominator * other.denominator);

    /// <summary>How much this value is above another; zero when it is not.</summary>
    public Exact Exceeding(Exact other) => CompareTo(other) <= 0 ? Zero : Minus(other);

    /// <summary>The smallest whole number that is not below this value.</summary>
    public Exact RoundedUp() => new(-Floor(-numerator, denominator), BigInteger.One);

    /// <summary>The smallest number of that many digits after the point that is not below this value.</summary>
    public Exact RoundedUp(int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        return new Exact(-Floor(-numerator * scale, denominator), scale);
    }

    /// <summary>The largest whole number that is not above this value.</summary>
    public Exact RoundedDown() => new(Floor(numerator, denominator), BigInteger.One);

    /// <summary>The largest number of that many digits after the point that is not above this value.</summary>
    public Exact RoundedDown(int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        return new Exact(Floor(numerator * scale, denominator), scale);
    }

    /// <summary>The smallest whole number above this value.</summary>
    public Exact NextWhole() => new(Floor(numerator, denominator) + 1, BigInteger.One);

    /// <summary>The largest whole number below this value.</summary>
    public Exact PreviousWhole() => new(-Floor(-numerator, denominator) - 1, BigInteger.One);

    public int CompareTo(Exact other) => (numerator * other.denominator).CompareTo(other.numerator * denominator);

    /// <summary>The value with that many digits after the point, or as many as a decimal holds of them, halves away from zero, without trailing zeros.</summary>
    public decimal ToDecimal(int digits = DocumentDigits)
    {
        if (denominator.IsOne)
        {
            return (decimal)numerator;
        }

        var scaled = Scaled(digits);
        while (digits > 0 && BigInteger.Abs(scaled) > ScaledDecimal.Largest)
        {
            scaled = Scaled(--digits);
        }

        while (digits > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            digits--;
        }

        return ScaledDecimal.Of(scaled, digits);
    }

    public decimal? ToNullableDecimal() => IsKnown ? ToDecimal() : null;

    /// <summary>Long sums of quotients stay short.</summary>
    private static Exact Reduced(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom);
        return common.IsOne || common.IsZero ? new Exact(top, bottom) : new Exact(top / common, bottom / common);
    }

    /// <summary>To the nearest whole number, halves away from zero.</summary>
    private static BigInteger Divide(BigInteger top, BigInteger bottom) => ((top * 2) + (top.Sign < 0 ? -bottom : bottom)) / (bottom * 2);

    /// <summary>The largest whole number that is not above a quotient: the platform cuts towards zero.</summary>
    private static BigInteger Floor(BigInteger top, BigInteger bottom) => top.Sign < 0 ? (top - bottom + 1) / bottom : top / bottom;

    private BigInteger Scaled(int digits) => Divide(numerator * BigInteger.Pow(10, digits), denominator);
}
