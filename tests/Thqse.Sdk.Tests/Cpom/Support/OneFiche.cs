using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Cpom.Support;

/// <summary>
/// One fiche of the sound catalogue of the tests, with the rows that a test gives it and something of each kind to judge. Its years are 2030 to 2032, after 2029; its target to choose is above 10.
/// </summary>
internal static class OneFiche
{
    public const string Id = "CPOM_OS_1";

    private const string Hospital = """{ "category": "ch", "beds": 320 }""";

    private const string Measures = """
        [
          { "id": "visits", "kind": "count" }, { "id": "calls", "kind": "count" }, { "id": "desk", "kind": "flag" },
          { "id": "share", "kind": "rate", "proportion": true }, { "id": "ratio", "kind": "rate" }
        ]
        """;

    /// <summary>What is asked of an establishment by rows written as in a document, but for their labels, lines and cells.</summary>
    public static IndicatorPlan Plan(string rows, string establishment, string more = "")
    {
        var catalogue = Load(JsonNode.Parse(rows)!.AsArray());
        // Rows that overlap are tried too, which a plan asked of the catalogue refuses.
        return new CpomPlan(Contract(catalogue, establishment, more))[Id];
    }

    /// <summary>What the check of the catalogue finds in such rows.</summary>
    public static IEnumerable<CatalogueFinding> Findings(string rows) => Load(JsonNode.Parse(rows)!.AsArray()).Check();

    /// <summary>The verdicts of one row for everybody: rules by year, the years that are not named asking nothing, and what is declared by year.</summary>
    public static IndicatorEvaluation Evaluate(string cells, string observations, LocalDate? asOf = null, string? period = null, string? addsUp = null, string choice = "{}")
    {
        var row = new JsonObject { ["id"] = "everybody", ["who"] = new JsonObject(), ["cells"] = JsonNode.Parse(cells) };
        if (period is not null)
        {
            row["period"] = At("136", JsonNode.Parse(period)!);
        }

        if (addsUp is not null)
        {
            row["addsUp"] = addsUp;
        }

        var catalogue = Load([row]);
        var more = $$""", "choices": { "{{Id}}": {{choice}} }, "observations": { "{{Id}}": {{observations}} }""";
        return catalogue.EvaluateAsAsked(Contract(catalogue, Hospital, more), asOf)[Id];
    }

    private static CpomContract Contract(CpomCatalogue catalogue, string establishment, string more)
        => ContractDocument.Read($$"""{ "format": "thqse.cpom-contract/1", "catalogue": "{{catalogue.Id}}", "establishment": {{establishment}}{{more}} }""", catalogue).ContractOrThrow();

    private static CpomCatalogue Load(JsonArray rows)
    {
        var catalogue = JsonNode.Parse(CatalogueFiles.SoundText)!;
        var fiche = catalogue["fiches"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == Id)!.AsObject();
        fiche["measures"] = new JsonArray([.. JsonNode.Parse(Measures)!.AsArray().Select(Labelled)]);
        fiche["milestones"] = new JsonArray(Labelled(new JsonObject { ["id"] = "plan" }), Labelled(new JsonObject { ["id"] = "team" }));
        fiche["chosenTarget"] = At("134", new JsonObject { ["measure"] = "share", ["above"] = 10 });
        fiche["rows"] = new JsonArray([.. rows.Select(Row)]);
        return CatalogueFiles.Load(catalogue.ToJsonString());
    }

    private static JsonNode Row(JsonNode? row)
    {
        var made = Labelled(row);
        var cells = row!["cells"]?.AsObject() ?? [];
        made["cells"] = new JsonObject(Enumerable.Range(2030, 3).Select(year => FormattableString.Invariant($"{year}"))
            .Select(year => KeyValuePair.Create<string, JsonNode?>(year, At("135", cells[year] ?? new JsonObject { ["rule"] = "none" }))));
        return made;
    }

    private static JsonNode Labelled(JsonNode? node)
    {
        var id = node!["id"]!.GetValue<string>();
        var made = At("122", node);
        made["label"] = new JsonObject { ["fr"] = id, ["en"] = id };
        return made;
    }

    private static JsonNode At(string lines, JsonNode node)
    {
        var made = node.DeepClone();
        made["lines"] = lines;
        return made;
    }
}
