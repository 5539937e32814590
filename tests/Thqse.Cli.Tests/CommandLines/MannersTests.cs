using Thqse.Cli.Output;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.CommandLines;

public sealed class MannersTests
{
    [Fact]
    public void Help_is_a_command_too()
    {
        Assert.Equal(Tool.Run("cpom", "todo", "--help").Output, Tool.Run("help", "cpom", "todo").Output);
        Assert.Equal(Tool.Run("--help").Output, Tool.Run("help").Output);
        Assert.Equal(64, Tool.Run("help", "cpom", "évaluer").ExitCode);
    }

    [Fact]
    public void The_version_has_a_short_name() => Assert.Equal(Tool.Run("--version").Output, Tool.Run("-V").Output);

    [Theory]
    [InlineData("cpom évaluer", "evaluate")]
    [InlineData("cpom donnees", "data")]
    [InlineData("diagnostic", "diagnosis")]
    [InlineData("diagnosis cohorte", "cohort")]
    [InlineData("aide", "help")]
    [InlineData("evaluate", "cpom evaluate")]
    [InlineData("évaluer contrat.json", "cpom evaluate")]
    [InlineData("help évaluer", "cpom evaluate")]
    [InlineData("comparer", "cpom compare ou diagnosis compare")]
    [InlineData("cpom Evaluate", "evaluate")]
    public void A_French_name_is_answered_with_the_command(string typed, string meant)
        => Assert.Contains($"Vouliez-vous dire {meant} ?", Tool.Run(typed.Split(' ')).Error.Replace('\n', ' '), StringComparison.Ordinal);

    [Theory]
    [InlineData("bash", "complete -o default -F _thqse thqse")]
    [InlineData("zsh", "compdef _thqse thqse")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    [InlineData("pwsh", ".PadRight($length)")]
    public void Each_shell_gets_its_script(string shell, string said)
    {
        Assert.Contains(said, Tool.Run("completion", shell).Output, StringComparison.Ordinal);
        Assert.Equal(64, Tool.Run("completion", "cmd").ExitCode);
    }

    [Fact]
    public void The_scripts_ask_the_tool_what_can_come_next()
    {
        Assert.Equal(["evaluate"], Suggestions("cpom eva"));
        Assert.Contains("todo", Suggestions("cpom "));
        Assert.DoesNotContain("todo", Suggestions("cpom"));
        Assert.Contains("--before", Suggestions("cpom todo --b"));
    }

    [Fact]
    public void On_a_wide_screen_the_signs_stay_near_the_labels()
    {
        var wide = new MemoryConsole([], new Dictionary<string, string> { ["NO_COLOR"] = "1" }) { ScreenWidth = 160, ScreenHeight = 500 };
        Assert.All(Tool.Run(["cpom", "evaluate", Sample.Any, "--brief"], wide).Lines.Where(line => line.StartsWith("CPOM_OS_", StringComparison.Ordinal)), line => Assert.True(line.Length < 90, line));
    }

    [Fact]
    public void What_is_longer_than_the_screen_goes_to_a_pager_where_there_is_one()
    {
        var paged = new MemoryConsole([], Tool.NoEnvironment) { ScreenWidth = 80, ScreenHeight = 20, HasPager = true };
        Assert.Empty(Tool.Run(["cpom", "fiches"], paged).Output);
        Assert.Contains("CPOM_OS_12", paged.Paged!.ToString(), StringComparison.Ordinal);
        var tall = new MemoryConsole([], Tool.NoEnvironment) { ScreenWidth = 80, ScreenHeight = 500, HasPager = true };
        Assert.Contains("CPOM_OS_12", Tool.Run(["cpom", "fiches"], tall).Output, StringComparison.Ordinal);
        var without = new MemoryConsole([], Tool.NoEnvironment) { ScreenWidth = 80, ScreenHeight = 20 };
        Assert.Contains("CPOM_OS_12", Tool.Run(["cpom", "fiches"], without).Output, StringComparison.Ordinal);
    }

    private static string[] Suggestions(string line)
        => Tool.Run($"[suggest:{line.Length}]", line).Output.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
