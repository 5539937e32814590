using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Documents;

public class MeasuredValueTextTests
{
    public static TheoryData<MeasuredValue> Values =>
    [
        MeasuredValue.Count(740), MeasuredValue.Count(1_000_000_000_000_000m), MeasuredValue.Rate(620, 1100), MeasuredValue.Rate(0, 0), MeasuredValue.Percentage(56.4m), MeasuredValue.Percentage(0.1234567890123456m),
        MeasuredValue.Flag(true), MeasuredValue.Flag(false), MeasuredValue.Quantity(-12.5m), MeasuredValue.Class("B"), MeasuredValue.Class("12"),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_read_again_from_its_text(MeasuredValue value)
    {
        Assert.Equal(value, MeasuredValue.Parse(value.ToString(), value.Kind));
        Assert.Equal(value.Number, MeasuredValue.Parse(value.ToString(), value.Kind).Number);
    }

    [Theory]
    [InlineData("1.5", MeasureKind.Count)]
    [InlineData("-1", MeasureKind.Count)]
    [InlineData("1e3", MeasureKind.Count)]
    [InlineData("1 000", MeasureKind.Count)]
    [InlineData("56,4", MeasureKind.Rate)]
    [InlineData("-1%", MeasureKind.Rate)]
    [InlineData("1/2/3", MeasureKind.Rate)]
    [InlineData("1.5/2", MeasureKind.Rate)]
    [InlineData("1/", MeasureKind.Rate)]
    [InlineData("x/2", MeasureKind.Rate)]
    [InlineData("1/2.5", MeasureKind.Rate)]
    [InlineData("1/-2", MeasureKind.Rate)]
    [InlineData("-1/2", MeasureKind.Rate)]
    [InlineData("2000000000000000/1", MeasureKind.Rate)]
    [InlineData("%", MeasureKind.Rate)]
    [InlineData("more%", MeasureKind.Rate)]
    [InlineData("2000000000000000%", MeasureKind.Rate)]
    [InlineData("2000000000000000", MeasureKind.Count)]
    [InlineData("-2000000000000000", MeasureKind.Quantity)]
    [InlineData("True", MeasureKind.Flag)]
    [InlineData("2000000000000000", MeasureKind.Quantity)]
    [InlineData(" ", MeasureKind.Class)]
    [InlineData("", MeasureKind.Quantity)]
    public void A_text_that_is_no_value_of_the_kind_is_refused(string text, MeasureKind kind)
    {
        Assert.False(MeasuredValue.TryParse(text, kind, out var value));
        Assert.Null(value);
        Assert.Throws<FormatException>(() => MeasuredValue.Parse(text, kind));
    }

    [Fact]
    public void No_text_is_no_value_of_any_kind()
        => Assert.All(Enum.GetValues<MeasureKind>(), kind =>
        {
            Assert.False(MeasuredValue.TryParse(null, kind, out var value));
            Assert.Null(value);
        });
}
