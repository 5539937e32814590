using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Workbooks;

namespace Snippets;

internal static class FillInAWorkbook
{
    public static void Run()
    {
        #region ThereAndBack
        var hospital = new Establishment(EstablishmentCategory.Ch, beds: 320, name: "CH de l'Exemple");
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, hospital).Build();
        File.WriteAllBytes("saisie.xlsx", ContractWorkbook.Write(contract, Language.French));

        // … the analyst fills it in and sends it back …
        var read = ContractWorkbook.Read(File.ReadAllBytes("saisie.xlsx"));
        foreach (var diagnostic in read.Diagnostics)
        {
            Console.WriteLine($"{diagnostic.Cell}: {diagnostic.Explain(Language.English)}");
        }

        Console.WriteLine(read.ContractOrThrow().Establishment.Name);
        #endregion
    }
}
