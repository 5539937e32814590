using System.Diagnostics;
using System.Text.Json;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Processes;

public class InterruptTests
{
    /// <summary>The input stays open: once two lines are out, the tool is asked to stop.</summary>
    [Theory]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    public async Task Ctrl_C_stops_a_batch_after_whole_lines(string signal, int number)
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

        if (!Catches(tool, number))
        {
            // A shell that starts things in the background makes them ignore Ctrl-C, and what they start too.
            tool.Kill();
            return;
        }

        using var kill = Process.Start("kill", ["-" + signal, $"{tool.Id}"]);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        Assert.Empty(await tool.StandardOutput.ReadToEndAsync(patience.Token));
        Assert.Equal("thqse: interrupted after 2 whole lines.\n", await tool.StandardError.ReadToEndAsync(patience.Token));
        await tool.WaitForExitAsync(patience.Token);
        Assert.Equal(130, tool.ExitCode);
    }

    /// <summary>Whether the process has a handler of a signal, where the system tells.</summary>
    private static bool Catches(Process process, int signal)
    {
        const string Caught = "SigCgt:";
        var status = $"/proc/{process.Id}/status";
        return !File.Exists(status)
            || ((Convert.ToUInt64(File.ReadLines(status).First(line => line.StartsWith(Caught, StringComparison.Ordinal))[Caught.Length..].Trim(), 16) >> (signal - 1)) & 1) == 1;
    }
}
