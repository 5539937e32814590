using System.Numerics;

namespace Thqse.Sdk;

/// <summary>
/// An exact quotient. Rates are compared by cross-multiplication: 1/3 against 33.33… % must not depend on where a quotient was cut.
/// The default value is "not known", which is never zero. What 64 bits hold, nearly everything, costs no allocation; the rest has as many bits as it needs, and the same results.
/// </summary>
internal readonly partial struct Exact : IComparable<Exact>
{
    /// <summary>How many digits a document shows after the point when a number is not exact.</summary>
    public const int DocumentDigits = 10;

    private readonly long top;
    private readonly long bottom;
    private readonly WideQuotient? wide;

    private Exact(long top, long bottom)
    {
        this.top = top;
        this.bottom = bottom;
    }

    private Exact(WideQuotient wide) => this.wide = wide;

    public bool IsKnown => bottom != 0 || wide is not null;

    public bool IsZero => wide is null ? top == 0 : wide.Top.IsZero;

    public bool IsNegative => Sign < 0;

    public BigInteger Numerator => wide?.Top ?? top;

    /// <summary>Above zero; zero when the value is not known.</summary>
    public BigInteger Denominator => wide?.Bottom ?? bottom;

    public static Exact Zero { get; } = From(0);

    public static Exact One { get; } = From(1);

    public static Exact Hundred { get; } = From(100);

    private int Sign => wide is null ? Math.Sign(top) : wide.Top.Sign;

    public static Exact From(decimal value)
    {
        var scale = BigInteger.One;
        while (decimal.Truncate(value) != value)
        {
            value *= 10;
            scale *= 10;
        }

        return scale.IsOne && Math.Abs(value) <= long.MaxValue ? new Exact((long)value, 1) : Of(new BigInteger(value), scale);
    }

    /// <summary>A quotient of two whole numbers, the second above zero.</summary>
    public static Exact Quotient(long top, long bottom) => new(top, bottom);

    /// <summary>numerator ÷ denominator × 100; not known when the denominator is zero.</summary>
    public static Exact Percentage(decimal numerator, decimal denominator)
    {
        if (denominator == 0)
        {
            return default;
        }

        var (over, under) = (From(numerator), From(denominator));
        return Of(over.Numerator * under.Denominator * 100, over.Denominator * under.Numerator);
    }

    public Exact Plus(Exact other)
    {
        if (wide is null && other.wide is null)
        {
            if (top == 0 && bottom != 0)
            {
                return other;
            }

            if (other.top == 0 && other.bottom != 0)
            {
                return this;
            }

            if (bottom == 1 && other.bottom == 1)
            {
                if (Whole64.TryAdd(top, other.top, out var sum))
                {
                    return new(sum, 1);
                }
            }
            else if (bottom == other.bottom)
            {
                if (Whole64.TryAdd(top, other.top, out var sum))
                {
                    return Reduced(sum, bottom);
                }
            }
            else if (Whole64.TryMultiply(top, other.bottom, out var mine) && Whole64.TryMultiply(other.top, bottom, out var its) && Whole64.TryAdd(mine, its, out var sum) && Whole64.TryMultiply(bottom, other.bottom, out var under))
            {
                return Reduced(sum, under);
            }
        }

        return Shorten(this, other, out var shorter)
            ? shorter.One.Plus(shorter.Other)
            : Reduced((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);
    }

    /// <summary>The product; not known when one of the two is not.</summary>
    public Exact Times(Exact other)
        => wide is null && other.wide is null && Whole64.TryMultiply(top, other.top, out var over) && Whole64.TryMultiply(bottom, other.bottom, out var under)
            ? Reduced(over, under)
            : Shorten(this, other, out var shorter) ? shorter.One.Times(shorter.Other)
            : Reduced(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <summary>The quotient; not known when the other value is zero.</summary>
    public Exact DividedBy(Exact other)
        => other.IsZero ? default
            : wide is null && other.wide is null && Whole64.TryMultiply(top, other.bottom * Math.Sign(other.top), out var over) && Whole64.TryMultiply(bottom, Math.Abs(other.top), out var under) ? Reduced(over, under)
            : Shorten(this, other, out var shorter) ? shorter.One.DividedBy(shorter.Other)
            : Reduced(Numerator * other.Denominator * other.Sign, Denominator * BigInteger.Abs(other.Numerator));

    /// <summary>This value raised by a percentage of itself.</summary>
    public Exact RaisedBy(decimal percent) => RaisedTo(From(100m + percent));

    /// <summary>This value less another; below zero when the other is larger.</summary>
    public Exact Minus(Exact other)
        => wide is null && other.wide is null && bottom == 1 && other.bottom == 1 && Whole64.TryAdd(top, -other.top, out var difference)
            ? new(difference, 1)
            : Of((Numerator * other.Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

    /// <summary>How much this value is above another; zero when it is not.</summary>
    public Exact Exceeding(Exact other) => CompareTo(other) <= 0 ? Zero : Minus(other);

    /// <summary>The numerator over a denominator which is a multiple of its own, where 64 bits hold both.</summary>
    public long Of(long denominator) => top * (denominator / bottom);

    public int CompareTo(Exact other)
        => wide is null && other.wide is null && Whole64.TryMultiply(top, other.bottom, out var mine) && Whole64.TryMultiply(other.top, bottom, out var its)
            ? mine.CompareTo(its)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    private static Exact Of(BigInteger top, BigInteger bottom)
        => BigInteger.Abs(top) <= long.MaxValue && bottom <= long.MaxValue ? new((long)top, (long)bottom) : new(new WideQuotient(top, bottom));

    /// <summary>Long sums of quotients stay short. What 32 bits hold is short enough: looking for the common divisor costs more than all the rest of a sum.</summary>
    private static Exact Reduced(long top, long bottom) => bottom <= int.MaxValue ? new(top, bottom) : new Exact(top, bottom).Shortest();

    /// <summary>Whether one of two quotients, which together are too long for 64 bits, can be told in smaller numbers.</summary>
    private static bool Shorten(Exact one, Exact other, out (Exact One, Exact Other) shorter)
    {
        shorter = (one.Shortest(), other.Shortest());
        return shorter.One.bottom < one.bottom || shorter.Other.bottom < other.bottom;
    }

    private static Exact Reduced(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom);
        return common.IsOne || common.IsZero ? Of(top, bottom) : Of(top / common, bottom / common);
    }

    /// <summary>In lowest terms, where 64 bits hold it.</summary>
    private Exact Shortest()
    {
        var common = wide is null ? Whole64.GreatestCommonDivisor(top, bottom) : 1;
        return common <= 1 ? this : new(top / common, bottom / common);
    }

    /// <summary>This value by so many hundredths.</summary>
    private Exact RaisedTo(Exact percent)
        => wide is null && percent.wide is null && Whole64.TryMultiply(top, percent.top, out var over)
            && Whole64.TryMultiply(bottom, percent.bottom, out var under) && Whole64.TryMultiply(under, 100, out under)
            ? new(over, under)
            : Of(Numerator * percent.Numerator, Denominator * percent.Denominator * 100);

    /// <summary>A quotient that 64 bits do not hold.</summary>
    private sealed class WideQuotient(BigInteger top, BigInteger bottom)
    {
        public BigInteger Top { get; } = top;

        public BigInteger Bottom { get; } = bottom;
    }
}
