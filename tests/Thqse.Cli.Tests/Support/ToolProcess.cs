using System.Diagnostics;

namespace Thqse.Cli.Tests.Support;

/// <summary>Runs the tool as a customer does: as a process.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>The tool where it is built, not its copy beside the tests: that one is rewritten while coverage is measured, and processes would share its counters.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory.Replace("/tests/Thqse.Cli.Tests/", "/src/Thqse.Cli/", StringComparison.Ordinal), "thqse.dll");

    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static ToolResult Run(string[] args, byte[]? input = null, IReadOnlyDictionary<string, string>? environment = null)
        => Start(Host, [Assembly, .. args], input, environment);

    /// <summary>Runs a line of a shell, in which $thqse stands for the tool.</summary>
    public static ToolResult Shell(string line, IReadOnlyDictionary<string, string>? environment = null)
        => Start("/bin/sh", ["-c", line.Replace("$thqse", $"\"{Host}\" \"{Assembly}\"", StringComparison.Ordinal)], environment: environment);

    public static ToolResult Start(string program, string[] args, byte[]? input = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("COLUMNS");
        foreach (var (name, value) in environment ?? Tool.NoEnvironment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var reading = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(error));
        process.StandardInput.BaseStream.Write(input ?? []);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(Patience), "The tool does not end.");
        Assert.True(reading.Wait(Patience), "The tool keeps its output open.");
        return new ToolResult(process.ExitCode, output.ToArray(), error.ToArray());
    }
}
