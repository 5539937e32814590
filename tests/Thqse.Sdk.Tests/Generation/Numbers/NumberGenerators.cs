using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Generation.Numbers;

/// <summary>Numbers as a contract can hold them.</summary>
public static class NumberGenerators
{
    public static Arbitrary<Fraction> Fractions { get; } = Arb.From(Whole.Zip(Whole, (numerator, denominator) => new Fraction(numerator, Math.Max(1, denominator))));

    public static Arbitrary<PlainDecimal> Decimals { get; } = Arb.From(Whole.Zip(Gen.Choose(0, 12), (whole, digits) => new PlainDecimal(WithPoint(whole, (byte)digits))));

    /// <summary>Around every power of two that a decimal holds, where what fits into 32 and 64 bits, and into what a product of them needs, begins and ends.</summary>
    public static Arbitrary<ExtremeQuotient> ExtremeQuotients { get; } = Arb.From(
        Around.Zip(Gen.Elements(-1, 1), (whole, sign) => whole * sign).Zip(Around, (top, bottom) => new ExtremeQuotient(top, BigInteger.Max(1, bottom))));

    private static Gen<BigInteger> Around => Gen.Choose(0, 95).Zip(Gen.Choose(-3, 3), (power, near) => BigInteger.Max(0, BigInteger.Pow(2, power) + near));

    private static Gen<decimal> Whole => Gen.OneOf(
        Gen.Choose(0, 50).Select(n => (decimal)n),
        Gen.Choose(0, int.MaxValue).Zip(Gen.Choose(0, int.MaxValue), (one, other) => Math.Min(ValueGenerators.Largest, (decimal)one * other)));

    private static decimal WithPoint(decimal whole, byte digits)
    {
        var bits = decimal.GetBits(whole);
        return new decimal(bits[0], bits[1], bits[2], isNegative: false, digits);
    }
}

/// <summary>A count over a count above zero, neither above 10^15.</summary>
public readonly record struct Fraction(decimal Numerator, decimal Denominator);

/// <summary>A whole number of up to 96 bits, of either sign, over one above zero.</summary>
public readonly record struct ExtremeQuotient(BigInteger Top, BigInteger Bottom);

/// <summary>A number of up to twelve digits after the point, not negative.</summary>
public readonly record struct PlainDecimal(decimal Value);
