using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>Writes the measured part of docs/performance.md; what is said around it is left as it is.</summary>
internal static class PerformancePage
{
    private const string Begin = "[//]: # (measured)";
    private const string End = "[//]: # (end of what is measured)";

    /// <param name="page">The page.</param>
    /// <param name="tool">The assembly of the tool.</param>
    public static void Write(string page, string tool)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var text = new StringBuilder(Begin).Append("\n\n");
        Append(text, [$"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}; a shared machine."]);
        Append(text, VerdictTable.Lines());
        Append(text, DocumentTable.Lines());
        Append(text, CatalogueTable.Lines());
        Append(text, CohortTable.Lines());
        Append(text, ErrorTable.Lines());
        Append(text, ReadingTable.Lines());
        Append(text, StartTable.Lines(tool));
        text.Append(End);
        var before = File.ReadAllText(page);
        File.WriteAllText(page, before[..before.IndexOf(Begin, StringComparison.Ordinal)] + text + before[(before.IndexOf(End, StringComparison.Ordinal) + End.Length)..]);
    }

    private static void Append(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(line);
            text.Append(line).Append('\n');
        }

        text.Append('\n');
    }
}
