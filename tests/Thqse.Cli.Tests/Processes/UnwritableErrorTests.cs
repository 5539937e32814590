using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Processes;

/// <summary>A daemon closes standard error, a disk fills: what the tool cannot say its status still does.</summary>
public class UnwritableErrorTests
{
    [Theory]
    [InlineData("nope", 64)]
    [InlineData("diagnosis", 64)]
    [InlineData("cpom evaluate thqse-does-not-exist.json", 66)]
    [InlineData("cpom fiches > /dev/full", 1)]
    [InlineData("diagnosis cohort --json -", 2)]
    public void The_status_is_the_documented_one_when_standard_error_cannot_be_written(string command, int status)
    {
        // Neither the device nor this shell is everywhere.
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        Assert.All(new[] { "2>/dev/full", "2>&-" }, error =>
        {
            var result = ToolProcess.Shell($"exec $thqse {command} {error}");
            Assert.Equal(status, result.ExitCode);
            Assert.Empty(result.Error);
        });
    }
}
