using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Reports;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class PutAPictureInAnApplication
{
    public static void Run()
    {
        #region Pictures
        var contract = ContractDocument.Read(File.ReadAllText("samples/data/ch-des-deux-rivieres.json")).ContractOrThrow();
        var evaluation = contract.Evaluate(asOf: new LocalDate(2027, 3, 31));
        var grid = CpomPictures.Grid(evaluation, Language.English);
        File.WriteAllText("grid.svg", grid.Svg);
        Console.WriteLine(grid.Title);
        Console.WriteLine(grid.Description);

        var response = ResponseDocument.Read(File.ReadAllText("samples/data/diagnosis-ch-des-deux-rivieres.json")).ResponseOrThrow();
        var bars = DiagnosisPictures.Bars(response.Score(), response.Questionnaire.Referential, Language.English);
        Console.WriteLine($"{bars.Title}, {bars.Width} by {bars.Height}");
        #endregion
    }
}
