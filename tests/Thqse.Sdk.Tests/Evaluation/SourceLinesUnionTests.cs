namespace Thqse.Sdk.Tests.Evaluation;

public class SourceLinesUnionTests
{
    [Theory]
    [InlineData("1156, 1246", "1160", "1156, 1160, 1246")]
    [InlineData("30-40", "10-20", "10-20, 30-40")]
    [InlineData("10-20", "15-30", "10-30")]
    [InlineData("10-40", "15-30", "10-40")]
    [InlineData("10-20", "10-20", "10-20")]
    [InlineData("10-20", "21-30", "10-20, 21-30")]
    public void Places_are_put_in_order_and_those_that_share_a_line_become_one(string one, string other, string expected)
        => Assert.Equal(expected, SourceLines.Union([SourceLines.TryParse(one)!, SourceLines.TryParse(other)!]).ToString());
}
