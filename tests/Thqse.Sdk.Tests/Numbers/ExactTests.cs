using System.Numerics;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Tests.Numbers;

/// <summary>One thing each; that they hold of every number, <see cref="Properties.ExactProperties"/> says.</summary>
public class ExactTests
{
    private static readonly Exact Third = Exact.From(1).DividedBy(Exact.From(3));

    [Fact]
    public void The_default_value_is_not_known_and_zero_is()
    {
        Assert.False(default(Exact).IsKnown);
        Assert.Null(default(Exact).ToNullableDecimal());
        Assert.True(Exact.Zero.IsKnown);
        Assert.Equal((0m, 1m, 100m), (Exact.Zero.ToNullableDecimal()!.Value, Exact.One.ToDecimal(), Exact.Hundred.ToDecimal()));
    }

    [Fact]
    public void A_decimal_is_its_digits_over_a_power_of_ten()
        => Assert.Equal((new BigInteger(1234), new BigInteger(1000)), (Exact.From(1.234m).Numerator, Exact.From(1.234m).Denominator));

    [Fact]
    public void A_percentage_is_the_quotient_times_100_and_is_not_known_over_zero()
    {
        Assert.Equal(12.5m, Exact.Percentage(1, 8).ToDecimal());
        Assert.Equal(50m, Exact.Percentage(0.5m, 1).ToDecimal());
        Assert.Equal(200m, Exact.Percentage(1, 0.5m).ToDecimal());
        Assert.Equal(0m, Exact.Percentage(0, 8).ToDecimal());
        Assert.False(Exact.Percentage(1, 0).IsKnown);
    }

    [Fact]
    public void Sums_products_and_quotients_are_exact()
    {
        Assert.Equal(1m, Third.Plus(Third).Plus(Third).ToDecimal());
        Assert.Equal(7m, Exact.From(3).Plus(Exact.From(4)).ToDecimal());
        Assert.Equal(3.5m, Exact.From(3).Plus(Exact.From(0.5m)).ToDecimal());
        Assert.Equal(3.5m, Exact.From(0.5m).Plus(Exact.From(3)).ToDecimal());
        Assert.Equal(6m, Third.Times(Exact.From(18)).ToDecimal());
        Assert.Equal(6m, Exact.From(2).DividedBy(Third).ToDecimal());
        Assert.False(Third.DividedBy(Exact.Zero).IsKnown);
    }

    [Fact]
    public void What_is_added_up_stays_short()
    {
        // 1/2 + 1/6 + 1/12 + … = 1 - 1/n: in lowest terms whenever 32 bits are not enough.
        var sum = Exact.Zero;
        for (var n = 2; n <= 1000; n++)
        {
            sum = sum.Plus(Exact.From(1).DividedBy(Exact.From(n * (n - 1))));
        }

        Assert.Equal(0, sum.CompareTo(Exact.From(0.999m)));
        Assert.InRange(sum.Denominator, 1, long.MaxValue);
    }

    [Fact]
    public void A_difference_is_zero_at_least()
    {
        Assert.Equal(2.5m, Exact.From(3).Minus(Exact.From(0.5m)).ToDecimal());
        Assert.Equal(1m, Exact.One.Minus(Third).Minus(Third).Plus(Third).Plus(Third).ToDecimal());
        Assert.Equal(-2.5m, Exact.From(0.5m).Minus(Exact.From(3)).ToDecimal());
        Assert.Equal(0m, Exact.From(0.5m).Exceeding(Exact.From(3)).ToDecimal());
        Assert.Equal(2.5m, Exact.From(3).Exceeding(Exact.From(0.5m)).ToDecimal());
    }

    [Theory]
    [InlineData("740", "3", "762.2")]
    [InlineData("50.5", "10", "55.55")]
    [InlineData("8", "12.5", "9")]
    public void A_value_is_raised_by_a_percentage_of_itself(string value, string percent, string raised)
        => Assert.Equal(Number(raised), Exact.From(Number(value)).RaisedBy(Number(percent)).ToDecimal());

    [Theory]
    [InlineData("2", "2", "2", "3")]
    [InlineData("2.1", "2", "3", "3")]
    [InlineData("2.4", "2", "3", "3")]
    [InlineData("2.5", "3", "3", "3")]
    [InlineData("0", "0", "0", "1")]
    [InlineData("-2.5", "-3", "-2", "-2")]
    [InlineData("-2", "-2", "-2", "-1")]
    [InlineData("-0.4", "0", "0", "0")]
    public void A_value_is_rounded_to_a_unit_up_or_to_the_next(string value, string nearest, string up, string next)
    {
        var exact = Exact.From(Number(value));

        Assert.Equal((Number(nearest), Number(up), Number(next)), (exact.RoundedToUnit().ToDecimal(), exact.RoundedUp().ToDecimal(), exact.NextWhole().ToDecimal()));
    }

    [Fact]
    public void A_value_is_rounded_up_to_some_digits()
    {
        Assert.Equal(0.34m, Third.RoundedUp(2).ToDecimal());
        Assert.Equal(0.25m, Exact.From(0.25m).RoundedUp(2).ToDecimal());
        Assert.Equal(0.3m, Exact.From(0.25m).RoundedUp(1).ToDecimal());
    }

    [Fact]
    public void A_value_reaches_what_it_equals_unless_it_must_exceed_it()
    {
        Assert.True(Comparison.AtLeast.Holds(Third, Third));
        Assert.False(Comparison.MoreThan.Holds(Third, Third));
        Assert.True(Comparison.MoreThan.Holds(Exact.One, Third));
        Assert.False(Comparison.AtLeast.Holds(Third, Exact.One));
        Assert.True(Exact.From(0.3333333333m).CompareTo(Third) < 0);
        Assert.True(Exact.From(0.5m).CompareTo(Third) > 0);
    }

    [Fact]
    public void A_decimal_shows_the_digits_that_are_asked_rounded_and_no_zero_at_the_end()
    {
        Assert.Equal("0.3333333333", Text(Third.ToDecimal()));
        Assert.Equal("0.33", Text(Third.ToDecimal(2)));
        Assert.Equal("0.6666666667", Text(Third.Plus(Third).ToDecimal()));
        Assert.Equal("0", Text(Third.ToDecimal(0)));
        Assert.Equal("1", Text(Third.Plus(Third).ToDecimal(0)));
        Assert.Equal("0.25", Text(Exact.From(0.25m).ToDecimal()));
        Assert.Equal("0.125", Text(Exact.Percentage(1, 800).ToDecimal()));
        Assert.Equal("20", Text(Exact.Percentage(1, 5).ToDecimal()));
        Assert.Equal("0", Text(Exact.Percentage(0, 5).ToDecimal()));
    }

    /// <summary>A decimal holds 28 or 29 digits: the integer part is kept, and as many as fit after the point.</summary>
    [Fact]
    public void A_large_quotient_shows_fewer_digits_and_never_overflows()
    {
        var large = Exact.From(1_000_000_000_000_000m).Times(Exact.From(100_000_000m)).DividedBy(Exact.From(3));

        Assert.Equal("33333333333333333333333.333333", Text(large.ToDecimal()));
        Assert.Equal("79228162514264337593543950335", Text(ScaledDecimal.Of(ScaledDecimal.Largest, 0)));
        Assert.Equal("7.9228162514264337593543950335", Text(ScaledDecimal.Of(ScaledDecimal.Largest, 28)));
        Assert.Throws<OverflowException>(() => ScaledDecimal.Of(ScaledDecimal.Largest + 1, 0));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
