using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class CompareTwoEvaluations
{
    public static void Run()
    {
        #region Beds
        var contract = ContractDocument.Read(File.ReadAllText("samples/data/ch-des-deux-rivieres.json")).ContractOrThrow();
        var asOf = new LocalDate(2027, 3, 31);
        var now = contract.Evaluate(asOf);
        var smaller = contract.With(new Establishment(EstablishmentCategory.Ch, beds: 90, isGhtMember: true, activities: Activities.Mco | Activities.Had));
        var comparison = CpomComparison.Of(now, contract.Catalogue.Evaluate(smaller, asOf));
        Console.WriteLine($"{comparison.Moved.Count} verdicts moved, {comparison.UnmovedCount} did not");
        Console.WriteLine($"met: {comparison.Before.Summary[VerdictStatus.Met]} before, {comparison.After.Summary[VerdictStatus.Met]} after");
        #endregion

        NextBlock();

        #region OneMove
        var moved = comparison.Moved.First(verdict => verdict.Id.ToString() == "CPOM_CT_4" && verdict.Year == 2026);
        Console.WriteLine(moved.Explain(Language.English));
        #endregion

        NextBlock();

        #region Date
        var later = CpomComparison.Of(now, contract.Evaluate(new LocalDate(2028, 3, 31)));
        foreach (var cause in later.Moved.SelectMany(verdict => verdict.Because).Distinct())
        {
            Console.WriteLine($"{cause.Kind.ToCode()}: {cause.Value}");
        }
        #endregion

        NextBlock();

        #region Document
        File.WriteAllText("comparison.json", ComparisonDocument.Write(comparison));
        #endregion
    }
}
