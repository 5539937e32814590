using NodaTime;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Tests.Rendering;

public class TextTests
{
    [Theory]
    [InlineData("2025", 2025)]
    [InlineData("2025, 2026", 2025, 2026)]
    [InlineData("2025, 2027-2029", 2025, 2027, 2028, 2029)]
    public void Three_years_in_a_row_are_a_range(string expected, params int[] years) => Assert.Equal(expected, CommonTexts.Years(years));

    [Theory]
    [InlineData(2030, 1, 1, "1er janvier 2030", "1 January 2030")]
    [InlineData(2027, 8, 31, "31 août 2027", "31 August 2027")]
    public void A_date_is_written_in_words(int year, int month, int day, string french, string english)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(french, new CommonTexts(Language.French).Date(date));
        Assert.Equal(english, new CommonTexts(Language.English).Date(date));
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("ab, cd", 5, "ab…")]
    public void A_label_is_cut_with_an_ellipsis(string text, int width, string expected) => Assert.Equal(expected, TextCells.Cut(text, width, "…"));

    [Theory]
    [InlineData("a\u001bb", "a b")]
    [InlineData("a\u202eb\u200b", "ab")]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("é œ 病 🏥", "é œ 病 🏥")]
    [InlineData("عربي ẞ\u2009№", "عربي ẞ\u2009№")]
    [InlineData("a\u00adb\u0605c\u200fd\u2060e\ufefff", "abcdef")]
    [InlineData("a\u2028b\u2029c\u007fd", "a b c d")]
    public void What_would_steer_a_terminal_is_taken_out(string text, string expected) => Assert.Equal(expected, CleanText.Of(text));

    [Fact]
    public void Half_a_letter_is_replaced() => Assert.Equal("a\ufffdb", CleanText.Of(string.Concat("a", '\ud800', "b")));
}
