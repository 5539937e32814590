using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class BringYourOwnCatalogue
{
    public static void Run()
    {
        #region Load
        using var stream = File.OpenRead("my-catalogue.json");
        var catalogue = CpomCatalogue.Load(stream);      // throws DiagnosticsException: everything that is not of the shape
        Console.WriteLine($"{catalogue.Fiches.Count} fiche, {catalogue.Check().Count} findings");
        #endregion

        NextBlock();

        #region Evaluate
        var contract = ContractDocument.Read("""
            {
              "format": "thqse.cpom-contract/1",
              "catalogue": "my-region-2026-2027",
              "establishment": { "category": "clinic", "beds": 80 },
              "observations": { "CPOM_OS_1": { "2026": { "values": { "visits": 11 } }, "2027": { "values": { "visits": 12 } } } }
            }
            """, catalogue).ContractOrThrow();
        foreach (var verdict in catalogue.EvaluateAsAsked(contract)["CPOM_OS_1"].Years)
        {
            Console.WriteLine($"{verdict.Year} {verdict.Status}: {verdict.ExplainFigures(Language.English)}");
        }
        #endregion
    }
}
