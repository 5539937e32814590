using NodaTime;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Json;

/// <summary>What a host makes of a date that its own caller gives.</summary>
public class DocumentDateTests
{
    private static readonly LocalDate Day = new(2027, 3, 31);

    [Fact]
    public void A_date_is_read_and_written_as_in_documents()
    {
        Assert.True(DocumentDate.TryParse("2027-03-31", out var date));
        Assert.Equal((Day, Day), (date, DocumentDate.Parse("2027-03-31")));
        Assert.Throws<FormatException>(() => DocumentDate.Parse("2027-02-29"));
        Assert.Equal("2027-03-31", DocumentDate.Write(Day));
        Assert.False(DocumentDate.TryParse("31/03/2027", out _));
        Assert.False(DocumentDate.TryParse(null, out _));
    }

    [Theory]
    [InlineData("31/03/2027")]
    [InlineData("31.3.2027")]
    [InlineData("20270331")]
    [InlineData("2027/3/31")]
    [InlineData("2027-03-31T12:00")]
    public void What_was_meant_is_proposed(string text) => Assert.Equal(Day, DocumentDate.Meant(text));

    [Theory]
    [InlineData("hier")]
    [InlineData("31/02/2027")]
    [InlineData("")]
    public void Nothing_is_proposed_for_what_is_no_day(string text) => Assert.Null(DocumentDate.Meant(text));
}
