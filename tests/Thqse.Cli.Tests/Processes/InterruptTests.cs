using System.Diagnostics;
using System.Text.Json;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Processes;

public class InterruptTests
{
    /// <summary>The input stays open: once two lines are out, the tool is asked to stop.</summary>
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ctrl_C_stops_a_batch_after_whole_lines(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var line = JsonSerializer.Serialize(JsonDocument.Parse(Sample.Small).RootElement);
        using var tool = Process.Start(new ProcessStartInfo(ToolProcess.Host, [ToolProcess.Assembly, "cpom", "evaluate", "--batch", "-", "--lang", "en"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        foreach (var _ in new[] { 1, 2 })
        {
            // Each line is answered before the next one is asked.
            await tool.StandardInput.WriteLineAsync(line);
            await tool.StandardInput.FlushAsync();
            JsonDocument.Parse((await tool.StandardOutput.ReadLineAsync())!).Dispose();
        }

        using var kill = Process.Start("kill", ["-" + signal, $"{tool.Id}"]);
        Assert.Empty(await tool.StandardOutput.ReadToEndAsync());
        Assert.Equal("thqse: interrupted after 2 whole lines.\n", await tool.StandardError.ReadToEndAsync());
        await tool.WaitForExitAsync();
        Assert.Equal(130, tool.ExitCode);
    }
}
