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
        Assert.All(result.Lines, line =>
        {
            Assert.True(line.Length <= width, line);
            Assert.Equal(line.TrimEnd(), line);
        });
    }
}
