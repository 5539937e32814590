using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class PrintAReport
{
    public static void Run()
    {
        #region BothReports
        var contract = ContractDocument.Read(File.ReadAllText("samples/data/ch-des-deux-rivieres.json")).ContractOrThrow();
        var evaluation = contract.Evaluate(asOf: new LocalDate(2027, 3, 31));
        File.WriteAllText("rapport.html", CpomReport.Write(evaluation, Language.French));

        var response = ResponseDocument.Read(File.ReadAllText("samples/data/diagnosis-ch-des-deux-rivieres.json")).ResponseOrThrow();
        File.WriteAllText("diagnostic.html", DiagnosisReport.Write(response, Language.French));
        #endregion
    }
}
