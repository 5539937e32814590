using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Processes;

/// <summary>A daemon closes standard error, a disk fills: what the tool cannot say its status still does.</summary>
public class UnwritableErrorTests
{
    /// <summary>A full device refuses what is written to it; closed, the stream is not even there.</summary>
    [Theory]
    [InlineData("nope", "2>/dev/full", 64)]
    [InlineData("nope", "2>&-", 64)]
    [InlineData("diagnosis", "2>/dev/full", 64)]
    [InlineData("cpom evaluate thqse-does-not-exist.json", "2>&-", 66)]
    [InlineData("cpom fiches > /dev/full", "2>/dev/full", 1)]
    [InlineData("diagnosis cohort --json -", "2>/dev/full", 2)]
    [InlineData("diagnosis cohort --json -", "2>&-", 2)]
    public void The_status_is_the_documented_one_when_standard_error_cannot_be_written(string command, string error, int status)
    {
        // Neither the device nor this shell is everywhere.
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var result = ToolProcess.Shell($"exec $thqse {command} {error}");
        Assert.Equal(status, result.ExitCode);
        Assert.Empty(result.Error);
    }
}
