using System.Numerics;
using FsCheck.Xunit;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Numbers;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>Quotients that 64 bits hold, those that they do not, and those between give what whole numbers of any size give.</summary>
[Cases(1000)]
public class ExactWidthProperties
{
    [Property]
    public void Sums_differences_products_and_quotients_are_those_of_whole_numbers_of_any_size(ExtremeQuotient left, ExtremeQuotient right)
    {
        var (one, other) = (Of(left), Of(right));
        var (a, b, c, d) = (left.Top, left.Bottom, right.Top, right.Bottom);
        Same((a * d) + (c * b), b * d, one.Plus(other));
        Same((a * d) - (c * b), b * d, one.Minus(other));
        Same(a * c, b * d, one.Times(other));
        if (!c.IsZero)
        {
            Same(a * d * c.Sign, b * BigInteger.Abs(c), one.DividedBy(other));
        }

        Assert.Equal((a * d).CompareTo(c * b), one.CompareTo(other));
        Assert.Equal((a.IsZero, a.Sign < 0, true), (one.IsZero, one.IsNegative, one.IsKnown));
    }

    [Property]
    public void So_are_a_percentage_more_and_the_nearest_whole_numbers(ExtremeQuotient left, PlainDecimal percent)
    {
        var (one, (a, b)) = (Of(left), (left.Top, left.Bottom));
        var rounded = percent.Value % 1000;
        var factor = Exact.From(100 + rounded);
        Same(a * factor.Numerator, b * factor.Denominator * 100, one.RaisedBy(rounded));
        Same(((a * 2) + (a.Sign < 0 ? -b : b)) / (b * 2), 1, one.RoundedToUnit());
        var floor = BigInteger.Divide(a - (((a % b) + b) % b), b);
        Same(floor, 1, one.RoundedDown());
        Same(floor + 1, 1, one.NextWhole());
        Same(-BigInteger.Divide(-a - (((-a % b) + b) % b), b), 1, one.RoundedUp());
    }

    [Fact]
    public void The_ends_of_64_bits_are_nothing_special()
    {
        foreach (var end in new decimal[] { long.MaxValue, long.MinValue, long.MaxValue - 1m, long.MinValue + 1m, long.MaxValue + 1m, long.MinValue - 1m, int.MaxValue, int.MinValue })
        {
            var (exact, whole) = (Exact.From(end), new BigInteger(end));
            Same(whole, 1, exact);
            Same(whole + 1, 1, exact.Plus(Exact.One));
            Same(whole - 1, 1, exact.Minus(Exact.One));
            Same(whole * whole, 1, exact.Times(exact));
            Same(1, 1, exact.DividedBy(exact));
            Same(-whole, 1, exact.Times(Exact.From(-1)));
            Assert.Equal(end, exact.ToDecimal());
            Assert.Equal(0, exact.CompareTo(exact));
        }
    }

    private static Exact Of(ExtremeQuotient quotient) => Exact.From((decimal)quotient.Top).DividedBy(Exact.From((decimal)quotient.Bottom));

    private static void Same(BigInteger top, BigInteger bottom, Exact exact)
    {
        Assert.True(exact.Denominator.Sign > 0);
        Assert.Equal(top * exact.Denominator, exact.Numerator * bottom);
    }
}
