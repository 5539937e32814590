using System.Numerics;

namespace Thqse.Sdk;

/// <summary>Makes a decimal of its digits and the place of its point, with no text in between.</summary>
internal static class ScaledDecimal
{
    /// <summary>The largest number of digits without a point that a decimal holds.</summary>
    public static BigInteger Largest { get; } = new(decimal.MaxValue);

    /// <exception cref="OverflowException">There are more digits than a decimal holds.</exception>
    public static decimal Of(BigInteger digits, int decimals)
    {
        var bits = decimal.GetBits((decimal)digits);
        return new decimal(bits[0], bits[1], bits[2], isNegative: digits.Sign < 0, (byte)decimals);
    }
}
