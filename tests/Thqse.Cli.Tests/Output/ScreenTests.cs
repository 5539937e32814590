using System.Text;
using System.Text.RegularExpressions;
using Thqse.Cli.Output;
using Thqse.Cli.Rendering;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Output;

public class ScreenTests
{
    [Theory]
    [InlineData(null, null, 80)]
    [InlineData(100, null, 100)]
    [InlineData(100, "60", 60)]
    [InlineData(null, "60", 60)]
    [InlineData(10, null, 40)]
    [InlineData(500, null, 120)]
    [InlineData(100, "0", 100)]
    [InlineData(100, "-5", 100)]
    [InlineData(100, "wide", 100)]
    public void The_width_is_that_of_the_environment_else_of_the_screen_else_80_within_what_can_be_read(int? screen, string? columns, int expected)
    {
        using var console = OnScreen(screen, columns is null ? [] : [("COLUMNS", columns)]);
        Assert.Equal(expected, new Terminal(console).Page().Width);
        Assert.Equal(expected, new Terminal(console).ErrorPage().Width);
    }

    [Theory]
    [InlineData("cpom", "evaluate", "SAMPLE")]
    [InlineData("nope")]
    public void A_screen_shows_what_a_pipe_gets(params string[] args)
    {
        args = [.. args.Select(arg => arg == "SAMPLE" ? Sample.Any : arg)];
        var (screen, pipe) = (Tool.Run(args, OnScreen(80)), Tool.Run(args));
        Assert.Equal(pipe.Output, WithoutColours(screen.Output));
        Assert.Equal(pipe.Error, WithoutColours(screen.Error));
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void A_screen_that_wants_no_colours_gets_none(string name, string value)
        => Assert.Equal(Tool.Run("cpom", "evaluate", Sample.Any).OutputBytes, Tool.Run(["cpom", "evaluate", Sample.Any], OnScreen(80, (name, value))).OutputBytes);

    [Fact]
    public void A_screen_of_another_encoding_gets_signs_that_it_can_show()
    {
        // Every Windows screen shows Unicode once it is asked to.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var result = Tool.Run(["cpom", "evaluate", Sample.Any], OnScreen(80, Encoding.Latin1, ("NO_COLOR", "1")));
        var shown = Encoding.Latin1.GetString(result.OutputBytes);
        Assert.Contains("évaluation", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('?', shown.Split('\n')[0]);
        Assert.DoesNotContain("???", shown, StringComparison.Ordinal);
    }

    private static string WithoutColours(string text) => Regex.Replace(text, "\u001b\\[[0-9;]*m", string.Empty);

    private static MemoryConsole OnScreen(int? width, params (string Name, string Value)[] environment) => OnScreen(width, Encoding.UTF8, environment);

    private static MemoryConsole OnScreen(int? width, Encoding encoding, params (string Name, string Value)[] environment)
        => new([], environment.ToDictionary(each => each.Name, each => each.Value)) { ScreenWidth = width, OutputEncoding = encoding };
}
