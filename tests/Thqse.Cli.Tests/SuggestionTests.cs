using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("CPOM_OS_12", "cpom", "fiche", "OS12")]
    [InlineData("CPOM_OS_12", "cpom", "ledger", "cpom_os12")]
    [InlineData("CPOM_CT_7", "cpom", "fiche", "ct07")]
    [InlineData("CPOM_OS_12", "cpom", "fiche", "CPOM_OX_12")]
    [InlineData("evaluate", "cpom", "evalute")]
    [InlineData("cpom", "cpon")]
    [InlineData("--as-of", "cpom", "plan", "--asof", "2027-01-01")]
    [InlineData("--lang", "cpom", "fiches", "--lnag", "en")]
    public void What_was_meant_is_suggested(string expected, params string[] args)
    {
        var result = Tool.Run(args);
        Assert.Equal(64, result.ExitCode);
        Assert.Contains(expected, result.Error.Split("Vouliez-vous dire")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_suggested_for_what_resembles_nothing()
        => Assert.DoesNotContain("Vouliez-vous dire", Tool.Run("cpom", "fiche", "zzzzzz").Error, StringComparison.Ordinal);
}
