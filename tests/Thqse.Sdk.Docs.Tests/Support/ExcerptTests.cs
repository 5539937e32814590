namespace Thqse.Sdk.Docs.Tests.Support;

public class ExcerptTests
{
    [Theory]
    [InlineData("a\nb", "a\nb")]
    [InlineData("…\nb", "a\nb")]
    [InlineData("a\n…", "a")]
    [InlineData("a\n…\nc\n…", "a\nb\nc\nd")]
    public void A_text_is_shown_in_full_or_with_omissions(string shown, string actual) => Assert.True(Excerpt.Shows(shown, actual));

    [Theory]
    [InlineData("a", "a\nb")]
    [InlineData("b", "a\nb")]
    [InlineData("a\nc\n…", "a\nb\nc")]
    [InlineData("…\nb\na", "a\nb")]
    [InlineData("a…", "ab")]
    public void What_is_not_omitted_must_be_there_in_order(string shown, string actual) => Assert.False(Excerpt.Shows(shown, actual));
}
