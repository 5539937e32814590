using System.Globalization;
using System.Text;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>What it takes to refuse a document, by the number of its errors: one line, every name unknown.</summary>
internal static class ErrorTable
{
    private static readonly int[] Counts = [1_000, 4_000, 16_000, 64_000];

    public static IEnumerable<string> Lines()
    {
        yield return "| unknown members of a contract on one line | kilobytes | milliseconds to refuse it | microseconds each |";
        yield return "|---:|---:|---:|---:|";
        foreach (var count in Counts)
        {
            var members = string.Join(',', Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"\"observation-{number}\":1")));
            var json = Encoding.UTF8.GetBytes($$"""{"format":"thqse.cpom-contract/1","establishment":{"category":"ch","beds":320},{{members}}}""");
            var milliseconds = 1000 / Measurement.Of(1, () => ContractDocument.ReadUtf8(json)).PerSecond;
            yield return string.Create(CultureInfo.InvariantCulture, $"| {Numbers.Of(count)} | {json.Length / 1024} | {milliseconds:0.0} | {1000 * milliseconds / count:0.0} |");
        }
    }
}
