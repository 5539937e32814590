namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>A figure is shown with ten digits after the point, or as many of them as a decimal holds.</summary>
public class LargeFigureTests
{
    [Fact]
    public void A_figure_beyond_the_digits_of_a_decimal_keeps_those_it_holds()
    {
        // 10^20 / 3 has 20 digits before the point: a decimal holds 9 more of this one.
        Assert.Equal(33333333333333333333.333333333m, Exact.From(100_000_000_000_000_000_000m).DividedBy(Exact.From(3)).ToDecimal());
        Assert.Equal(0.6666666667m, Exact.From(2).DividedBy(Exact.From(3)).ToDecimal());
    }

    [Fact]
    public void A_figure_has_no_zeros_behind_its_last_digit()
    {
        Assert.Equal("12.5", Exact.From(12.500m).ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("740", Exact.From(740.0m).ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("0", Exact.Zero.ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_figure_that_no_decimal_holds_is_refused()
        => Assert.Throws<OverflowException>(() => Exact.From(decimal.MaxValue).Plus(Exact.One).ToDecimal());
}
