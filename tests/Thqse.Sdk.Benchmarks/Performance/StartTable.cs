using System.Diagnostics;
using System.Globalization;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>The tool as processes, beside the least program of .NET: this one, when it is asked for nothing.</summary>
internal static class StartTable
{
    private const int Rounds = 5;

    public static IEnumerable<string> Lines(string tool)
    {
        var first = First();
        yield return "| once in a process | milliseconds | against the bytes |";
        yield return "|---|---:|---:|";
        yield return string.Create(CultureInfo.InvariantCulture, $"| the embedded bytes of the catalogue read | {first[0]:0.0} | 1 |");
        yield return string.Create(CultureInfo.InvariantCulture, $"| the catalogue, from nothing | {first[1]:0} | {first[1] / first[0]:0} |");
        yield return string.Create(CultureInfo.InvariantCulture, $"| a contract made and its first verdict, after that | {first[2]:0} | {first[2] / first[0]:0} |");
        yield return string.Empty;
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

    /// <summary>The shortest of each, among some processes.</summary>
    private static double[] First()
    {
        var runs = Enumerable.Range(0, Rounds).Select(_ =>
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(StartTable).Assembly.Location, "first"]) { RedirectStandardOutput = true })!;
            var printed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return Array.ConvertAll(printed.Split(' '), each => double.Parse(each, CultureInfo.InvariantCulture));
        }).ToArray();
        return [.. Enumerable.Range(0, 3).Select(place => runs.Min(run => run[place]))];
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
