using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Reports.Tests;

/// <summary>A catalogue of one fiche of one's own, of visits that are counted and of a plan to attach, and what was declared of it.</summary>
internal static class OneFicheReport
{
    public static readonly IndicatorId Id = IndicatorId.Parse("OWN_1");

    private const string Hospital = """{ "category": "ch", "beds": 320 }""";

    /// <param name="row">The cells of the only row, and its period, as members of a document.</param>
    /// <param name="observations">What is declared, by year.</param>
    /// <param name="asOf">The day of the evaluation.</param>
    /// <param name="head">Other members of the head of the catalogue; years are 2026 and 2027, after 2025, where it names none.</param>
    /// <param name="fiche">Other members of the fiche.</param>
    /// <param name="establishment">Who signs.</param>
    public static CpomEvaluation Evaluate(string row, string observations, string asOf, string head = "{}", string fiche = "{}", string establishment = Hospital)
    {
        var catalogue = Catalogue(row, head, fiche);
        var contract = $$"""
            { "format": "thqse.cpom-contract/1", "catalogue": "own", "asOf": "{{asOf}}", "establishment": {{establishment}}, "observations": { "OWN_1": {{observations}} } }
            """;
        return catalogue.EvaluateAsAsked(ContractDocument.Read(contract, catalogue).ContractOrThrow());
    }

    private static CpomCatalogue Catalogue(string row, string head, string fiche)
    {
        var document = JsonNode.Parse("""
            {
              "format": "thqse.cpom-catalogue/1", "id": "own", "version": "1.0.0", "label": { "fr": "Le nôtre", "en": "Our own" },
              "years": { "reference": 2025, "first": 2026, "last": 2027 },
              "source": { "title": "Annexe", "publisher": "Personne" },
              "fiches": [{
                "id": "OWN_1", "reference": { "fr": "Article 1", "en": "Article 1" }, "label": { "fr": "Visites", "en": "Visits" }, "definition": { "fr": "Visites de l'année", "en": "Visits of the year" },
                "measures": [{ "id": "visits", "kind": "count", "label": { "fr": "Visites", "en": "Visits" } }],
                "rows": [{ "id": "all", "label": { "fr": "Tous", "en": "All" }, "who": {} }]
              }]
            }
            """)!;
        Merge(document, head);
        Merge(document["fiches"]![0]!, fiche);
        Merge(document["fiches"]![0]!["rows"]![0]!, row);
        return CpomCatalogue.Load(new MemoryStream(Encoding.UTF8.GetBytes(document.ToJsonString())));
    }

    private static void Merge(JsonNode into, string members)
    {
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
        {
            into[name] = value?.DeepClone();
        }
    }
}
