using System.Numerics;
using FsCheck.Xunit;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Numbers;

namespace Thqse.Sdk.Tests.Properties;

[Cases(500)]
public class ExactProperties
{
    [Property]
    public void Two_rates_compare_as_cross_multiplied_integers(Fraction left, Fraction right)
        => Assert.Equal(
            ((BigInteger)left.Numerator * (BigInteger)right.Denominator).CompareTo((BigInteger)right.Numerator * (BigInteger)left.Denominator),
            Exact.Percentage(left.Numerator, left.Denominator).CompareTo(Exact.Percentage(right.Numerator, right.Denominator)));

    [Fact]
    public void Rates_that_differ_beyond_28_digits_are_not_equal()
    {
        // 333…333 / 10^15 - 1 against 1/3 of it and one more: quotients cut at 28 digits agree.
        Assert.True(Exact.Percentage(333_333_333_333_333, 999_999_999_999_998).CompareTo(Exact.Percentage(1, 3)) > 0);
        Assert.True(Exact.From(33.33333333333333333333333333m).CompareTo(Exact.Percentage(1, 3)) < 0);
        Assert.Equal(0, Exact.Percentage(2, 6).CompareTo(Exact.Percentage(1, 3)));
    }

    [Property]
    public void A_decimal_is_held_and_given_back_as_it_is(PlainDecimal plain)
    {
        Assert.Equal(plain.Value, Exact.From(plain.Value).ToDecimal(12));
        Assert.Equal(Math.Round(plain.Value, 10, MidpointRounding.AwayFromZero), Exact.From(plain.Value).ToDecimal());
    }

    [Property]
    public void Rounding_goes_half_away_from_zero(PlainDecimal plain)
    {
        var exact = Exact.From(plain.Value);
        Assert.Equal(Math.Round(plain.Value, MidpointRounding.AwayFromZero), exact.RoundedToUnit().ToDecimal());
        Assert.Equal(Math.Ceiling(plain.Value), exact.RoundedUp().ToDecimal());
        Assert.Equal(Math.Floor(plain.Value) + 1, exact.NextWhole().ToDecimal());
    }

    [Property]
    public void A_document_shows_ten_digits_half_away_from_zero(Fraction fraction)
    {
        var (top, bottom) = ((BigInteger)fraction.Numerator * 100 * BigInteger.Pow(10, 10), (BigInteger)fraction.Denominator);
        var (quotient, remainder) = (BigInteger.Divide(top, bottom), top % bottom);
        var expected = remainder * 2 >= bottom ? quotient + 1 : quotient;

        Assert.Equal(expected, new BigInteger(Exact.Percentage(fraction.Numerator, fraction.Denominator).ToDecimal() * 10_000_000_000m));
    }

    [Property]
    public void Sums_and_differences_are_exact_and_never_negative(Fraction left, Fraction right)
    {
        var (one, other) = (Exact.Percentage(left.Numerator, left.Denominator), Exact.Percentage(right.Numerator, right.Denominator));
        Assert.Equal(0, one.Plus(other).Minus(other).CompareTo(one));
        Assert.Equal(one.CompareTo(other) <= 0, one.Exceeding(other).IsZero);
    }

    [Fact]
    public void Nothing_is_known_of_a_zero_denominator_nor_of_the_default_value()
    {
        Assert.False(Exact.Percentage(0, 0).IsKnown);
        Assert.Null(default(Exact).ToNullableDecimal());
        Assert.True(Exact.From(0).IsKnown);
    }
}
