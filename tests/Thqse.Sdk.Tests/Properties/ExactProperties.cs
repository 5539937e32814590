using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Properties;

public class ExactProperties
{
    private static readonly Gen<decimal> Whole = Gen.OneOf(
        Gen.Choose(0, 50).Select(n => (decimal)n),
        Gen.Choose(0, int.MaxValue).Zip(Gen.Choose(0, int.MaxValue)).Select(pair => Math.Min(ValueGenerators.Largest, (decimal)pair.Item1 * pair.Item2)));

    private static readonly Arbitrary<(decimal Numerator, decimal Denominator)> Fractions = Arb.From(
        Whole.Zip(Whole).Select(pair => (pair.Item1, Math.Max(1, pair.Item2))));

    private static readonly Arbitrary<decimal> Decimals = Arb.From(Whole.Zip(Gen.Choose(0, 12)).Select(pair => new decimal(
        decimal.GetBits(pair.Item1)[0], decimal.GetBits(pair.Item1)[1], decimal.GetBits(pair.Item1)[2], false, (byte)pair.Item2)));

    [Fact]
    public void Two_rates_compare_as_cross_multiplied_integers()
        => Check.That(1000, Fractions, Fractions, (left, right) => Assert.Equal(
            ((BigInteger)left.Numerator * (BigInteger)right.Denominator).CompareTo((BigInteger)right.Numerator * (BigInteger)left.Denominator),
            Exact.Percentage(left.Numerator, left.Denominator).CompareTo(Exact.Percentage(right.Numerator, right.Denominator))));

    [Fact]
    public void Rates_that_differ_beyond_28_digits_are_not_equal()
    {
        // 333…333 / 10^15 - 1 against 1/3 of it and one more: quotients cut at 28 digits agree.
        Assert.True(Exact.Percentage(333_333_333_333_333, 999_999_999_999_998).CompareTo(Exact.Percentage(1, 3)) > 0);
        Assert.True(Exact.From(33.33333333333333333333333333m).CompareTo(Exact.Percentage(1, 3)) < 0);
        Assert.Equal(0, Exact.Percentage(2, 6).CompareTo(Exact.Percentage(1, 3)));
    }

    [Fact]
    public void A_decimal_is_held_and_given_back_as_it_is()
        => Check.That(500, Decimals, number =>
        {
            Assert.Equal(number, Exact.From(number).ToDecimal(12));
            Assert.Equal(Math.Round(number, 10, MidpointRounding.AwayFromZero), Exact.From(number).ToDecimal());
        });

    [Fact]
    public void Rounding_goes_half_away_from_zero()
        => Check.That(500, Decimals, number =>
        {
            var exact = Exact.From(number);
            Assert.Equal(Math.Round(number, MidpointRounding.AwayFromZero), exact.RoundedToUnit().ToDecimal());
            Assert.Equal(Math.Ceiling(number), exact.RoundedUp().ToDecimal());
            Assert.Equal(Math.Floor(number) + 1, exact.NextWhole().ToDecimal());
        });

    [Fact]
    public void A_document_shows_ten_digits_half_away_from_zero()
        => Check.That(500, Fractions, fraction =>
        {
            var (top, bottom) = ((BigInteger)fraction.Numerator * 100 * BigInteger.Pow(10, 10), (BigInteger)fraction.Denominator);
            var (quotient, remainder) = (BigInteger.Divide(top, bottom), top % bottom);
            var expected = remainder * 2 >= bottom ? quotient + 1 : quotient;

            Assert.Equal(expected, new BigInteger(Exact.Percentage(fraction.Numerator, fraction.Denominator).ToDecimal() * 10_000_000_000m));
        });

    [Fact]
    public void Sums_and_differences_are_exact_and_never_negative()
        => Check.That(500, Fractions, Fractions, (left, right) =>
        {
            var (one, other) = (Exact.Percentage(left.Numerator, left.Denominator), Exact.Percentage(right.Numerator, right.Denominator));
            Assert.Equal(0, one.Plus(other).Minus(other).CompareTo(one));
            Assert.Equal(one.CompareTo(other) <= 0, one.Minus(other).IsZero);
        });

    [Fact]
    public void Nothing_is_known_of_a_zero_denominator_nor_of_the_default_value()
    {
        Assert.False(Exact.Percentage(0, 0).IsKnown);
        Assert.Null(default(Exact).ToNullableDecimal());
        Assert.True(Exact.From(0).IsKnown);
    }
}
