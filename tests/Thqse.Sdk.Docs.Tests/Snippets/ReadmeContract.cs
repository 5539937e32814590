using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Snippets;

internal static class ReadmeContract
{
    public static void Run()
    {
        #region TenLines
        var hospital = new Establishment(EstablishmentCategory.Ch, beds: 320);
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, hospital)
            .Declare(Occitanie2025.Os16.Id, 2026, Occitanie2025.Os16.DischargePrescriptions, MeasuredValue.Rate(5010, 7755))
            .Build();
        var report = CpomCatalogue.Occitanie2025.Evaluate(contract, asOf: new LocalDate(2027, 3, 31));
        var discharge = report[Occitanie2025.Os16.Id][2026];
        Console.WriteLine($"{report.Summary.NotMet} not met, {report.Summary.Undetermined} not known, of {report.Summary.Total}");
        Console.WriteLine(discharge.Status);
        Console.WriteLine(discharge.Explain(Language.English));
        Console.WriteLine(discharge.ToGreen?.Explain(Language.English));
        #endregion
    }
}
