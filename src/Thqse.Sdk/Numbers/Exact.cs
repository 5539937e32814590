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

        return Reduced((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);
    }

    /// <summary>The product; not known when one of the two is not.</summary>
    public Exact Times(Exact other)
        => wide is null && other.wide is null && Whole64.TryMultiply(top, other.top, out var over) && Whole64.TryMultiply(bottom, other.bottom, out var under)
            ? Reduced(over, under)
            : Reduced(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <summary>The quotient; not known when the other value is zero.</summary>
    public Exact DividedBy(Exact other)
        => other.IsZero ? default
            : wide is null && other.wide is null && Whole64.TryMultiply(top, other.bottom * Math.Sign(other.top), out var over) && Whole64.TryMultiply(bottom, Math.Abs(other.top), out var under) ? Reduced(over, under)
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

    public int CompareTo(Exact other)
        => wide is null && other.wide is null && Whole64.TryMultiply(top, other.bottom, out var mine) && Whole64.TryMultiply(other.top, bottom, out var its)
            ? mine.CompareTo(its)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    private static Exact Of(BigInteger top, BigInteger bottom)
        => BigInteger.Abs(top) <= long.MaxValue && bottom <= long.MaxValue ? new((long)top, (long)bottom) : new(new WideQuotient(top, bottom));

    /// <summary>Long sums of quotients stay short.</summary>
    private static Exact Reduced(long top, long bottom)
    {
        if (bottom == 1)
        {
            return new(top, bottom);
        }

        var common = Whole64.GreatestCommonDivisor(top, bottom);
        return common <= 1 ? new(top, bottom) : new(top / common, bottom / common);
    }

    private static Exact Reduced(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom);
        return common.IsOne || common.IsZero ? Of(top, bottom) : Of(top / common, bottom / common);
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
