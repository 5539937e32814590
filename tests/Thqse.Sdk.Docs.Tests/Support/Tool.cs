using System.Diagnostics;
using System.Text;

namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>Runs the tool as a reader does: as a process, on a screen of 80 columns.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static ToolResult Run(CommandLine command, string folder)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "thqse.dll"), .. command.Arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("COLUMNS");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.True(process.WaitForExit(Patience), "The tool does not end.");
        var result = new ToolResult(process.ExitCode, Text(output), Text(error));
        if (command.OutputFile is { } file)
        {
            File.WriteAllText(file, result.Output + "\n");
            return result with { Output = string.Empty };
        }

        return result;
    }

    private static string Text(Task<string> reading)
    {
        Assert.True(reading.Wait(Patience), "The tool keeps its output open.");
        return reading.Result.ReplaceLineEndings("\n").TrimEnd('\n');
    }
}

/// <summary>What a run of the tool gave, without the last line ends.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    /// <summary>What a screen shows.</summary>
    public string Screen => string.Join('\n', new[] { Output, Error }.Where(text => text.Length > 0));
}
