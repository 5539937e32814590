using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Processes;

public class UnwritableOutputTests
{
    [Fact]
    public void Output_that_cannot_be_written_is_1()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var result = ToolProcess.Shell("exec $thqse cpom fiches > /dev/full");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("échec inattendu", result.Error, StringComparison.Ordinal);
    }

    /// <summary>As in "thqse cpom ledger | head": who has read enough goes, and nobody complains.</summary>
    [Theory]
    [InlineData("cpom ledger")]
    [InlineData("schema cpom-catalogue")]
    public void A_reader_that_goes_away_is_no_failure(string command)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var result = ToolProcess.Shell($"{{ $thqse {command}; echo $? >&2; }} | true");
        Assert.Equal("0\n", result.Error);
    }
}
