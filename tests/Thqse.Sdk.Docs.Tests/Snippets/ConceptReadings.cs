using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Snippets;

internal static class ConceptReadings
{
    public static void Run()
    {
        #region Entry
        var catalogue = CpomCatalogue.Occitanie2025;
        var entry = catalogue.SharedLedger[0];
        Console.WriteLine($"shows:       {entry.Shows[Language.English]} (lines {entry.Lines})");
        Console.WriteLine($"applied:     {entry.Applied[Language.English]}");
        Console.WriteLine($"alternative: {entry.Alternative!.Meaning[Language.English]}");
        Console.WriteLine($"confidence:  {entry.Confidence.Label(Language.English)}");
        Console.WriteLine($"501 beds {SizeClasses.FromBeds(501)}, 500 {SizeClasses.FromBeds(500)}, 499 {SizeClasses.FromBeds(499)}, 100 {SizeClasses.FromBeds(100)}, 99 {SizeClasses.FromBeds(99)}");
        #endregion

        NextBlock();

        #region SmallCounts
        var projects = IndicatorId.Parse("CPOM_OS_22");
        var hospital = new Establishment(EstablishmentCategory.Ch, beds: 500);
        foreach (var count in new[] { 3, 10 })
        {
            var contract = new CpomContractBuilder(catalogue, hospital)
                .Declare(projects, 2025, new MeasureId("research-projects"), MeasuredValue.Count(count))
                .Build();
            var growth = catalogue.EvaluateAsAsked(contract)[projects][2026].Parts[0];
            Console.WriteLine(FormattableString.Invariant($"15 % more than {count}: {growth.RequiredBeforeRounding:0.##}, hence at least {growth.Required:0}"));
        }
        #endregion

        NextBlock();

        #region Doubtful
        foreach (var level in catalogue.Ledger.GroupBy(reading => reading.Confidence).OrderBy(group => group.Key))
        {
            Console.WriteLine($"{level.Key}: {level.Count()}, of which {level.Count(reading => reading.Alternative is not null)} with an alternative");
        }
        #endregion
    }
}
