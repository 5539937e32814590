using NodaTime.Text;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Tests.Json;

/// <summary>Dates are read and written digit by digit: as a pattern of NodaTime does.</summary>
public class DocumentDatesTests
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd");

    [Fact]
    public void A_text_is_a_date_where_the_pattern_finds_one() => Assert.All(
        from year in new[] { "0000", "0001", "0004", "0100", "1900", "2000", "2023", "2024", "9999", "10000" }
        from month in Enumerable.Range(0, 14)
        from day in Enumerable.Range(0, 33)
        select FormattableString.Invariant($"{year}-{month:00}-{day:00}"),
        text => Assert.True(Agree(text), text));

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2027-3-31")]
    [InlineData("2027/03/31")]
    [InlineData("2027-03-31 ")]
    [InlineData("-027-03-31")]
    [InlineData("２027-03-31")]
    [InlineData("2027-03-0x")]
    [InlineData("")]
    public void Texts_that_nearly_are_dates(string text) => Assert.True(Agree(text));

    private static bool Agree(string text)
    {
        var expected = Pattern.Parse(text);
        return DocumentDates.TryParse(text, out var date) == expected.Success
            && (!expected.Success || (date == expected.Value && DocumentDates.Write(date) == text));
    }
}
