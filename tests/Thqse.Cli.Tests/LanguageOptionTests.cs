using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

public class LanguageOptionTests
{
    [Theory]
    [InlineData("--lang", "en", "cpom", "fiche", "CPOM_OS_12")]
    [InlineData("cpom", "--lang", "en", "fiche", "CPOM_OS_12")]
    [InlineData("cpom", "fiche", "--lang", "en", "CPOM_OS_12")]
    [InlineData("cpom", "fiche", "CPOM_OS_12", "--lang", "en")]
    [InlineData("cpom", "fiche", "CPOM_OS_12", "--lang=en")]
    public void English_is_spoken_wherever_it_is_asked_for(params string[] args)
        => Assert.Contains("Strategic objective", Tool.Run(args).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("cpom", "fiche", "CPOM_OS_12")]
    [InlineData("cpom", "fiche", "CPOM_OS_12", "--lang", "fr")]
    public void French_is_spoken_otherwise(params string[] args)
        => Assert.Contains("Objectif stratégique", Tool.Run(args).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("evaluate", "--help")]
    [InlineData("fiche", "CPOM_OS_99")]
    [InlineData("evaluate", "thqse-does-not-exist.json")]
    public void Help_and_messages_follow_the_language(params string[] args)
    {
        var french = Tool.Run(["cpom", .. args]);
        var english = Tool.Run(["--lang", "en", "cpom", .. args]);
        Assert.Equal(french.ExitCode, english.ExitCode);
        Assert.NotEqual(french.Output + french.Error, english.Output + english.Error);
        Assert.Contains("e", english.Output + english.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('«', english.Output + english.Error);
    }
}
