using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Messages;

public class NumberMessagesTests
{
    [Fact]
    public void A_number_is_written_as_readers_of_the_language_write_it()
    {
        Assert.Equal("1\u202F234\u202F567,5", 1234567.50m.ToText(Language.French));
        Assert.Equal("1,234,567.5", 1234567.50m.ToText(Language.English));
        Assert.Equal("-0,25", (-0.25m).ToText(Language.French));
    }

    [Fact]
    public void A_half_is_rounded_away_from_zero()
    {
        Assert.Equal("2,5", 2.45m.ToText(Language.French, digits: 1));
        Assert.Equal("-3", (-2.5m).ToText(Language.English, digits: 0));
    }

    [Fact]
    public void French_puts_a_space_before_the_percent_sign()
    {
        Assert.Equal("12,5\u00A0%", 12.5m.ToPercentText(Language.French));
        Assert.Equal("12.5%", 12.5m.ToPercentText(Language.English));
    }

    [Theory]
    [InlineData(49.996, 50.0, "49.996")]
    [InlineData(49.9, 50.0, "49.9")]
    [InlineData(50, 49.996, "50")]
    [InlineData(0.004, 0.0, "0.004")]
    [InlineData(0.004, null, "0.004")]
    [InlineData(30.8, 30.81, "30.8")]
    [InlineData(30.81, 30.8, "30.81")]
    [InlineData(30.804, 30.81, "30.8")]
    [InlineData(30.806, 30.81, "30.806")]
    public void A_figure_can_be_told_from_the_one_beside_it(decimal value, double? beside, string text)
        => Assert.Equal(text, value.ToTextBeside((decimal?)beside, Language.English, digits: 2));

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void More_digits_than_are_written_are_refused(int digits)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => 1m.ToText(Language.French, digits));
        Assert.Throws<ArgumentOutOfRangeException>(() => 1m.ToPercentText(Language.French, digits));
    }

    [Fact]
    public void A_size_class_has_a_name_that_its_label_begins_with()
        => Assert.All((SizeClass[])[SizeClass.Small, SizeClass.Medium, SizeClass.Large], size => Assert.StartsWith(size.Name(Language.French) + " (", size.Label(Language.French), StringComparison.Ordinal));
}
