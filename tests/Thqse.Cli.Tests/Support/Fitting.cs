using Thqse.Cli.Rendering;

namespace Thqse.Cli.Tests.Support;

/// <summary>What holds of everything the tool pipes: done, no escape codes, no line too long, no trailing space.</summary>
internal static class Fitting
{
    public const int Usual = 80;

    public static void Holds(int width, ToolResult result)
    {
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.All(result.Lines, line => Holds(width, line));
    }

    /// <summary>A web address that is longer than a line is alone in it, whole.</summary>
    public static void Holds(int width, string line)
    {
        Assert.True(TextCells.Width(line) <= width || line.TrimStart() is var text && Uri.IsWellFormedUriString(text, UriKind.Absolute), line);
        Assert.Equal(line.TrimEnd(), line);
    }
}
