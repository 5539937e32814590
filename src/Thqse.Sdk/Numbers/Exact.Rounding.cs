using System.Numerics;

namespace Thqse.Sdk;

/// <content>From quotients to the numbers that are shown, and to whole ones.</content>
internal readonly partial struct Exact
{
    /// <summary>The largest denominator of which ten times a rest is held by 64 bits.</summary>
    private const long MostToDivide = long.MaxValue / 10;

    /// <summary>To the nearest whole number, halves away from zero.</summary>
    public Exact RoundedToUnit()
    {
        if (wide is null && top >= 0 && bottom > 0)
        {
            var (whole, rest) = (top / bottom, top % bottom);
            return new(rest >= bottom - rest ? whole + 1 : whole, 1);
        }

        return Of(Divide(Numerator, Denominator), BigInteger.One);
    }

    /// <summary>The smallest whole number that is not below this value.</summary>
    public Exact RoundedUp() => Of(-Floor(-Numerator, Denominator), BigInteger.One);

    /// <summary>The smallest number of that many digits after the point that is not below this value.</summary>
    public Exact RoundedUp(int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        return Of(-Floor(-Numerator * scale, Denominator), scale);
    }

    /// <summary>The largest whole number that is not above this value.</summary>
    public Exact RoundedDown() => Of(Floor(Numerator, Denominator), BigInteger.One);

    /// <summary>The largest number of that many digits after the point that is not above this value.</summary>
    public Exact RoundedDown(int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        return Of(Floor(Numerator * scale, Denominator), scale);
    }

    /// <summary>The smallest whole number above this value.</summary>
    public Exact NextWhole() => Of(Floor(Numerator, Denominator) + 1, BigInteger.One);

    /// <summary>The largest whole number below this value.</summary>
    public Exact PreviousWhole() => Of(-Floor(-Numerator, Denominator) - 1, BigInteger.One);

    /// <summary>The value with that many digits after the point, or as many as a decimal holds of them, halves away from zero, without trailing zeros.</summary>
    public decimal ToDecimal(int digits = DocumentDigits)
    {
        if (wide is null && bottom == 1)
        {
            return top;
        }

        if (wide is null && top >= 0 && bottom is > 0 and <= MostToDivide && digits <= DocumentDigits)
        {
            return Divided(digits);
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

    /// <summary>As one divides on paper: a decimal holds the whole part of 64 bits and ten digits after it.</summary>
    private decimal Divided(int digits)
    {
        var (whole, rest) = (top / bottom, top % bottom);
        var fraction = 0L;
        for (var digit = 0; digit < digits; digit++)
        {
            fraction = (fraction * 10) + Math.DivRem(rest * 10, bottom, out rest);
        }

        fraction += rest >= bottom - rest ? 1 : 0;
        while (digits > 0 && fraction % 10 == 0)
        {
            fraction /= 10;
            digits--;
        }

        return digits == 0 ? whole + fraction : whole + new decimal(unchecked((int)fraction), (int)(fraction >> 32), 0, isNegative: false, (byte)digits);
    }

    public decimal? ToNullableDecimal() => IsKnown ? ToDecimal() : null;

    /// <summary>To the nearest whole number, halves away from zero.</summary>
    private static BigInteger Divide(BigInteger top, BigInteger bottom) => ((top * 2) + (top.Sign < 0 ? -bottom : bottom)) / (bottom * 2);

    /// <summary>The largest whole number that is not above a quotient: the platform cuts towards zero.</summary>
    private static BigInteger Floor(BigInteger top, BigInteger bottom) => top.Sign < 0 ? (top - bottom + 1) / bottom : top / bottom;

    private BigInteger Scaled(int digits) => Divide(Numerator * BigInteger.Pow(10, digits), Denominator);
}
