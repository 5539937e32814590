using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class ReadAVerdict
{
    public static void Run()
    {
        #region OneVerdict
        var contract = ContractDocument.Read(File.ReadAllText("samples/data/ch-des-deux-rivieres.json")).ContractOrThrow();
        var report = CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract);
        var mammography = report["CPOM_OS_12"];
        var verdict = mammography[2026];
        Console.WriteLine($"{verdict.Status}: {string.Join(", ", verdict.Reasons)}");
        Console.WriteLine(verdict.ExplainFigures(Language.English));
        Console.WriteLine($"evidence: {verdict.Evidence}; issues: {verdict.Issues.Count}");
        #endregion

        NextBlock();

        #region ToGreen
        var step = verdict.ToGreen!.Ways[0].Steps[0];
        Console.WriteLine($"{step.Kind}: {step.Measure!.Id} {step.Year} at {step.Value}");
        Console.WriteLine(verdict.ToGreen.Explain(Language.English));
        #endregion

        NextBlock();

        #region Figures
        var builder = new CpomContractBuilder(CpomCatalogue.Occitanie2025, contract.Establishment);
        int[] mammograms = [740, 762, 800, 840, 882, 926];
        for (var i = 0; i < mammograms.Length; i++)
        {
            builder.Declare(mammography.Id, 2024 + i, new MeasureId("mammograms"), MeasuredValue.Count(mammograms[i]));
        }

        foreach (var year in CpomCatalogue.Occitanie2025.EvaluateAsAsked(builder.Build())["CPOM_OS_12"].Years)
        {
            var growth = year.Parts[0];
            Console.WriteLine($"{year.Year}: from {growth.Reference:0} of {growth.ReferenceYear}, required {growth.Required:0}, observed {growth.Observed:0}");
        }
        #endregion

        NextBlock();

        #region OtherHorizons
        var partnerships = report["CPOM_CT_4"];
        Console.WriteLine($"2026: {partnerships[2026].Status}");
        Console.WriteLine($"2025 and 2026: {partnerships[2026].ToDate!.Status}, {partnerships[2026].ToDate!.Observed:0} of {partnerships[2026].ToDate!.Required:0}");
        Console.WriteLine(mammography.Period!.Explain(Language.English));
        #endregion
    }
}
