using System.Globalization;

namespace Thqse.Sdk.Tests.Establishments;

public class IdentifierFormatTests
{
    [Theory]
    [InlineData("310781406", "31 078 140 6")]
    [InlineData("2B0000020", "2B 000 002 0")]
    public void A_FINESS_number_is_written_without_spaces_or_in_groups(string text, string grouped)
    {
        var number = FinessNumber.Parse(text);

        Assert.Equal(text, string.Create(CultureInfo.InvariantCulture, $"{number}"));
        Assert.Equal(text, number.ToString("G"));
        Assert.Equal(text, number.ToString(null));
        Assert.Equal(grouped, string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{number:S}"));
    }

    [Fact]
    public void A_SIRET_number_is_written_without_spaces_or_in_groups()
    {
        var number = SiretNumber.Parse("35600000000048");

        Assert.Equal("35600000000048", number.ToString(string.Empty));
        Assert.Equal("356 000 000 00048", number.ToString("S"));
    }

    [Fact]
    public void The_default_value_is_an_empty_text_in_every_format()
    {
        Assert.Equal(string.Empty, default(FinessNumber).ToString("S"));
        Assert.Equal(string.Empty, default(SiretNumber).ToString("G"));
    }

    [Fact]
    public void Another_format_is_refused_with_the_known_ones()
        => Assert.Contains("S (in groups)", Assert.Throws<FormatException>(() => FinessNumber.Parse("310781406").ToString("D")).Message, StringComparison.Ordinal);
}
