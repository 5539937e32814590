namespace Thqse.Sdk.Tests.Support;

public class ApprovedTests
{
    [Fact]
    public void The_same_text_has_no_difference() => Assert.Null(Approved.Difference("a\nb\n", "a\nb\n"));

    [Theory]
    [InlineData("a\nb\n", "a\nc\n", "Line 2", "approved: b", "now:      c")]
    [InlineData("a", "a\nb", "Line 2", "approved: (end of the text)", "now:      b")]
    [InlineData("a\nb", "a", "Line 2", "approved: b", "now:      (end of the text)")]
    public void A_difference_names_its_line_and_both_texts(string approved, string actual, params string[] expected)
    {
        var difference = Approved.Difference(approved, actual);

        Assert.All(expected, part => Assert.Contains(part, difference, StringComparison.Ordinal));
    }
}
