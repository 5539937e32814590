using System.Text.RegularExpressions;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Processes;

/// <summary>On a screen, which "script" of util-linux imitates: where it is not there, the tests of the folder Output say the same of a run.</summary>
public class ScreenProcessTests
{
    private const string Script = "/usr/bin/script";

    [Fact]
    public void A_screen_gives_its_width_and_gets_colours()
    {
        if (!File.Exists(Script))
        {
            return;
        }

        var screen = OnScreen(60, ("TERM", "xterm"));
        Assert.Contains("\u001b[", screen, StringComparison.Ordinal);
        var plain = Regex.Replace(screen, "\u001b\\[[0-9;?]*[a-zA-Z=>]|\u001b[=>]", string.Empty);
        Assert.Equal(Tool.Run(["cpom", "evaluate", Sample.Any], environment: new Dictionary<string, string> { ["COLUMNS"] = "60" }).Output, plain);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void A_screen_that_wants_no_colours_gets_none(string name, string value)
    {
        if (File.Exists(Script))
        {
            Assert.DoesNotContain("\u001b[3", OnScreen(80, ("TERM", "xterm"), (name, value)), StringComparison.Ordinal);
        }
    }

    private static string OnScreen(int width, params (string Name, string Value)[] environment)
    {
        var line = $"{Script} -qec 'stty cols {width}; $thqse cpom evaluate \"{Sample.Any}\"' /dev/null";
        var variables = new Dictionary<string, string> { ["LC_ALL"] = "C.UTF-8", ["PAGER"] = "cat" };
        foreach (var (name, value) in environment)
        {
            variables[name] = value;
        }

        return ToolProcess.Shell(line, variables).Output.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
