using System.Globalization;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>What it takes to apply another reading, and to try them all, beside what it may take.</summary>
internal static class ReadingTable
{
    /// <summary>The catalogue under a single reading is kept: with this one beside it, it is made anew each time.</summary>
    private static readonly ReadingId Beside = ReadingId.Parse("CPOM_OS_18=more-than-one");

    private static readonly (string Reading, string What)[] Readings =
    [
        ("CPOM_OS_20=per-year", "of one indicator"),
        ("CPOM_OS_9=compounding", "of one indicator, every cell of two rows"),
        ("all=500-is-medium", "of the size classes"),
        ("all=count-growth-not-raised", "of the growth of every count"),
    ];

    public static IEnumerable<string> Lines()
    {
        yield return "| another reading | milliseconds | aimed at |";
        yield return "|---|---:|---:|";
        foreach (var (reading, what) in Readings)
        {
            var id = ReadingId.Parse(reading);
            yield return Line($"the catalogue under `{reading}`, {what}", Milliseconds(() => CpomCatalogue.Occitanie2025.Under(id, Beside)), "< 1");
        }

        var contract = ContractDocument.ReadUtf8(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "ch-des-deux-rivieres.json"))).ContractOrThrow();
        var asOf = new LocalDate(2030, 1, 1);
        var (plain, under) = (contract.Evaluate(asOf), contract.Under(Beside).Evaluate(asOf));
        var evaluation = Milliseconds(() => contract.Evaluate(asOf));
        var tried = plain.Contested().Tried.Count;
        yield return Line($"every verdict under each of {tried} readings, catalogues kept", Milliseconds(() => plain.Contested()), $"{tried} evaluations: {(tried * evaluation).ToString("0.00", CultureInfo.InvariantCulture)}");
        yield return Line("… where one is selected already, catalogues made anew", Milliseconds(() => under.Contested()), "< 100");
    }

    private static double Milliseconds(Action action) => 1000 / Measurement.Of(1, action).PerSecond;

    private static string Line(string what, double milliseconds, string limit) => string.Create(CultureInfo.InvariantCulture, $"| {what} | {milliseconds:0.00} | {limit} |");
}
