using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Snippets;

internal static class ConceptHorizons
{
    public static void Run()
    {
        #region Partnerships
        var hospital = new Establishment(EstablishmentCategory.Ch, beds: 320);
        var partnerships = IndicatorId.Parse("CPOM_CT_4");
        var builder = new CpomContractBuilder(CpomCatalogue.Occitanie2025, hospital);
        foreach (var (year, count) in new[] { (2025, 3), (2026, 1), (2027, 1) })
        {
            builder.Declare(partnerships, year, new MeasureId("partnerships"), MeasuredValue.Count(count));
        }

        var indicator = CpomCatalogue.Occitanie2025.Evaluate(builder.Build(), asOf: new LocalDate(2028, 3, 31))[partnerships];
        foreach (var year in indicator.Years)
        {
            Console.WriteLine($"{year.Year}: {year.Status} ({(object?)year.Observed ?? "?":0} of {year.Required:0}); to date: {Where(year.ToDate!)}");
        }

        Console.WriteLine($"period: {Where(indicator.Period!)}, {indicator[2028].ToGreen!.RemainingOverPeriod:0} remaining");

        static string Where(HorizonVerdict verdict) => $"{verdict.Status} ({verdict.Observed:0} of {verdict.Required:0})";
        #endregion

        NextBlock();

        #region Lost
        var exercises = IndicatorId.Parse("CPOM_OS_18");
        var missed = new CpomContractBuilder(CpomCatalogue.Occitanie2025, hospital)
            .Declare(exercises, 2025, new MeasureId("crisis-exercises"), MeasuredValue.Count(0))
            .Build();
        var early = CpomCatalogue.Occitanie2025.Evaluate(missed, asOf: new LocalDate(2026, 3, 31))[exercises];
        Console.WriteLine($"2025: {early[2025].Status}; 2026: {early[2026].Status}; period: {early.Period!.Status}, can still be met: {early.Period.CanStillBeMet}");
        Console.WriteLine(early.Period.Explain(Language.English));
        #endregion
    }
}
