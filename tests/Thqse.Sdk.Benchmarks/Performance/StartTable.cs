using System.Diagnostics;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>The tool as processes, beside the least program of .NET: this one, when it is asked for nothing.</summary>
internal static class StartTable
{
    private const int Rounds = 5;

    public static IEnumerable<string> Lines(string tool)
    {
        var hello = Time(typeof(StartTable).Assembly.Location, "hello");
        yield return "| process | milliseconds | against hello |";
        yield return "|---|---:|---:|";
        yield return $"| hello-world of .NET | {hello:0} | 1 |";
        foreach (var command in new[] { "--version", "--help", "cpom evalute contract.json", "cpom fiches", $"cpom evaluate {Path.Combine(AppContext.BaseDirectory, "Samples", "ch-des-deux-rivieres.json")}" })
        {
            var time = Time(tool, command.Split(' '));
            yield return $"| `thqse {(command.StartsWith("cpom evaluate", StringComparison.Ordinal) ? "cpom evaluate contract.json" : command)}` | {time:0} | {time / hello:0.0} |";
        }
    }

    private static double Time(string assembly, params string[] args) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return watch.Elapsed.TotalMilliseconds;
    });
}
