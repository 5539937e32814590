using System.Globalization;
using System.Text;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Catalogues;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>What it takes to load and to check a catalogue of a host's own, by how many indicators it has.</summary>
internal static class CatalogueTable
{
    private static readonly int[] Counts = [50, 100, 200, 400];

    public static IEnumerable<string> Lines()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Data", "cpom-occitanie-2025-2029");
        yield return "| indicators | milliseconds to load | each | milliseconds to check again | each |";
        yield return "|---:|---:|---:|---:|---:|";
        foreach (var count in Counts)
        {
            var utf8 = Encoding.UTF8.GetBytes(ManyIndicators.Document(folder, count));
            var catalogue = Load(utf8);
            if (catalogue.Check().Count > 0)
            {
                throw new InvalidOperationException("The catalogue is not sound.");
            }

            var (load, check) = (1000 / Measurement.Of(1, () => Load(utf8)).PerSecond, 1000 / Measurement.Of(1, () => catalogue.Check()).PerSecond);
            yield return string.Create(CultureInfo.InvariantCulture, $"| {count} | {load:0} | {load / count:0.00} | {check:0} | {check / count:0.00} |");
        }
    }

    private static CpomCatalogue Load(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8);
        return CpomCatalogue.Load(stream);
    }
}
