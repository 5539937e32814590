using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>What a process pays once, everything still to be compiled: reading the embedded bytes of the catalogue, which is the least; the catalogue; the first verdict.</summary>
internal static class FirstVerdict
{
    /// <summary>Prints the milliseconds of each, for a process that starts this one several times.</summary>
    public static void Print()
    {
        var bytes = Milliseconds(() =>
        {
            var assembly = typeof(CpomCatalogue).Assembly;
            foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Contains("cpom-occitanie", StringComparison.Ordinal)))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                stream.CopyTo(Stream.Null);
            }
        });
        var catalogue = Milliseconds(() => _ = CpomCatalogue.Occitanie2025.Fiches.Count);
        var verdict = Milliseconds(() => _ = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320, department: "31"))
            .Build().Evaluate(new LocalDate(2030, 1, 1)).Indicators[0].Years[0].Status);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes} {catalogue} {verdict}"));
    }

    private static double Milliseconds(Action call)
    {
        var watch = Stopwatch.StartNew();
        call();
        return watch.Elapsed.TotalMilliseconds;
    }
}
