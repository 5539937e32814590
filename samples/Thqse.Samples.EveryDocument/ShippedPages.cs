using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.EveryDocument;

/// <summary>What needs no document of a customer: the checks of the shipped data, the questionnaires, the schemas.</summary>
internal static class ShippedPages
{
    public static void Write(Pages pages)
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        pages.Add($"check of {catalogue.Id} {catalogue.Version}", Lines(catalogue.Check()));
        pages.Add("ledger", Lines(catalogue.Ledger.Select(entry => $"{entry.Lines} {entry.Confidence}: {entry.Applied.English}")));
        foreach (var referential in Referential.Shipped)
        {
            Write(pages, referential, catalogue);
        }

        OtherPages.WriteShipped(pages);
        foreach (var name in DocumentSchema.Names)
        {
            pages.Add($"schema of {name}", DocumentSchema.Write(name));
        }
    }

    private static void Write(Pages pages, Referential referential, CpomCatalogue catalogue)
    {
        var indicators = catalogue.Fiches.Select(fiche => fiche.Id.ToString());
        pages.Add($"check of {referential.Id} {referential.Version}", Lines(referential.Check(indicators)));
        foreach (var questionnaire in referential.Questionnaires)
        {
            pages.Add(questionnaire.Id, QuestionnaireDocument.Write(questionnaire));
        }
    }

    private static string Lines(IEnumerable<object> items) => string.Join("\n", items);
}
