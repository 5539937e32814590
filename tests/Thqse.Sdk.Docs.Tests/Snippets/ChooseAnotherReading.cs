using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class ChooseAnotherReading
{
    public static void Run()
    {
        #region Contested
        var contract = ContractDocument.Read(File.ReadAllText("samples/data/ch-des-deux-rivieres.json")).ContractOrThrow();
        var asOf = new LocalDate(2027, 3, 31);
        var contested = contract.Evaluate(asOf).Contested();
        var reading = contested.Readings.First(each => each.Id == ReadingId.Parse("CPOM_OS_20=per-year"));
        Console.WriteLine($"{reading.Id}, {reading.Entry.Confidence}: {reading.Entry.Applied[Language.English]}");
        Console.WriteLine(reading.Moved.First(moved => moved.Year == 2027).ExplainMove(Language.English));
        Console.WriteLine($"{contested.Tried.Count} readings tried, {contested.Verdicts.Count(verdict => verdict.ChangesStatus)} verdicts depend on one");
        #endregion

        NextBlock();

        #region Untold
        var untold = contested.Untold[0];
        Console.WriteLine($"{untold.Id} {untold.Year}, {untold.Reading}: {untold.Explain(Language.English)}");
        #endregion

        NextBlock();

        #region Under
        var catalogue = CpomCatalogue.Occitanie2025.Under(ReadingId.Parse("CPOM_OS_20=per-year"), ReadingId.Parse("all=500-is-medium"));
        var evaluation = catalogue.Evaluate(contract, asOf);
        Console.WriteLine(evaluation["CPOM_OS_20"][2027].Explain(Language.English));
        Console.WriteLine(string.Join(", ", evaluation.Catalogue.Readings));
        #endregion
    }
}
