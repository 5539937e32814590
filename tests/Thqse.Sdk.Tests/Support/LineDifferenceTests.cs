namespace Thqse.Sdk.Tests.Support;

public class LineDifferenceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a\nb\n")]
    public void The_same_text_has_no_difference(string text) => Assert.Null(LineDifference.Between(text, text));

    [Theory]
    [InlineData("a\nb\nc", "a\nx\nc", "line 2:\n- b\n+ x")]
    [InlineData("a\nb", "a\nnew\nb", "line 2:\n+ new")]
    [InlineData("a\nold\nb", "a\nb", "line 2:\n- old")]
    [InlineData("a", "a\nb", "line 2:\n+ b")]
    [InlineData("a\nb", "a", "line 2:\n- b")]
    [InlineData("", "a\nb", "line 1:\n+ a\n+ b")]
    [InlineData("a\n", "a", "line 2:\n- ")]
    [InlineData("a\nb\nc\nd", "x\nb\nc\ny", "line 1:\n- a\n+ x\nline 4:\n- d\n+ y")]
    public void A_difference_shows_removed_and_added_lines_and_no_others(string before, string after, string expected)
        => Assert.Equal(expected, LineDifference.Between(before, after));

    [Fact]
    public void A_very_long_difference_is_cut()
    {
        var difference = LineDifference.Between(string.Empty, string.Join('\n', Enumerable.Range(1, 1000)));

        Assert.EndsWith("\n+ 199\n(more follows)", difference, StringComparison.Ordinal);
    }
}
