using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class EvaluateAContract
{
    public static void Run()
    {
        #region FromADocument
        var json = File.ReadAllText("samples/data/ch-des-deux-rivieres.json");
        var contract = ContractDocument.Read(json).ContractOrThrow();
        var report = CpomCatalogue.Occitanie2025.Evaluate(contract, asOf: new LocalDate(2027, 3, 31));
        Console.WriteLine($"{report.Summary.Met} met, {report.Summary.NotMet} not met, {report.Summary.Undetermined} not known, {report.Summary.Pending} pending");
        foreach (var verdict in report.Indicators.SelectMany(indicator => indicator.Years).Where(verdict => verdict.Status == VerdictStatus.NotMet))
        {
            Console.WriteLine($"{verdict.Indicator.Id} {verdict.Year}: {verdict.ToGreen?.Explain(Language.English)}");
        }
        #endregion

        NextBlock();

        #region Refused
        var result = ContractDocument.Read("""
            {
              "format": "thqse.cpom-contract/1",
              "establishment": { "category": "ch", "beds": -3 },
              "observations": { "CPOM_OS_12": { "2025": { "values": { "mamograms": 762 } } } }
            }
            """);
        foreach (var diagnostic in result.Diagnostics)
        {
            Console.WriteLine($"{diagnostic.Code.ToCode()} at {diagnostic.Pointer}");
            Console.WriteLine($"  {diagnostic.Explain(Language.English)}");
        }
        #endregion

        NextBlock();

        #region FromYourOwnData
        var hospital = new Establishment(EstablishmentCategory.Ch, beds: 320, department: "12", isGhtMember: true);
        var mammography = IndicatorId.Parse("CPOM_OS_12");
        var own = new CpomContractBuilder(CpomCatalogue.Occitanie2025, hospital)
            .Declare(mammography, 2024, new MeasureId("mammograms"), MeasuredValue.Count(740))
            .Declare(mammography, 2024, new MeasureId("breast-ultrasounds"), MeasuredValue.Count(120))
            .Declare(mammography, 2025, new MeasureId("mammograms"), MeasuredValue.Count(762))
            .Declare(mammography, 2025, new MeasureId("breast-ultrasounds"), MeasuredValue.Count(121))
            .Build();
        #endregion

        NextBlock();

        #region ManyDates
        var plan = CpomCatalogue.Occitanie2025.Plan(own);
        foreach (var date in new[] { new LocalDate(2025, 12, 31), new LocalDate(2027, 1, 1) })
        {
            var evaluation = plan.Evaluate(date);
            Console.WriteLine($"{evaluation.AsOf.Year}: {evaluation[mammography][2025].Status} for 2025, {evaluation[mammography][2026].Status} for 2026");
        }
        #endregion
    }
}
