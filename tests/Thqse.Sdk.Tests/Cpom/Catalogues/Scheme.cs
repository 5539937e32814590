using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>
/// A catalogue of one indicator, as somebody of another scheme would write it: measures and one cell for everybody, in the year 2030 of a period that ends in 2032. Years from 2020 on can be declared.
/// </summary>
internal sealed class Scheme
{
    private const string Id = "CPOM_OS_1";
    private const string Nothing = """{ "rule": "none" }""";
    private const string Hospital = """{ "category": "ch", "beds": 320 }""";

    private readonly Lazy<CpomCatalogue> catalogue;
    private readonly JsonNode document = JsonNode.Parse(CatalogueFiles.SoundText)!;

    /// <param name="measures">The measures, as a list.</param>
    /// <param name="cell">What is asked in 2030.</param>
    /// <param name="more">Other members of the fiche, as an object.</param>
    /// <param name="next">What is asked in 2031.</param>
    /// <param name="last">What is asked in 2032.</param>
    public Scheme(string measures, string cell, string? more = null, string next = Nothing, string last = Nothing)
    {
        catalogue = new Lazy<CpomCatalogue>(() => CatalogueFiles.Load(document.ToJsonString()));
        document["years"] = JsonNode.Parse("""{ "earlier": [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029], "first": 2030, "last": 2032 }""");
        var fiche = document["fiches"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == Id)!.AsObject();
        document["fiches"] = new JsonArray(fiche.DeepClone());
        Fiche["measures"] = new JsonArray([.. JsonNode.Parse(measures)!.AsArray().Select(Labelled)]);
        Fiche.Remove("options");
        Fiche.Remove("chosenTarget");
        Fiche["ledger"] = new JsonArray();
        Fiche["rows"] = new JsonArray(Labelled(new JsonObject
        {
            ["id"] = "everybody",
            ["who"] = new JsonObject(),
            ["cells"] = new JsonObject
            {
                ["2030"] = At(JsonNode.Parse(cell)!),
                ["2031"] = At(JsonNode.Parse(next)!),
                ["2032"] = At(JsonNode.Parse(last)!),
            },
        }));
        foreach (var member in JsonNode.Parse(more ?? "{}")!.AsObject())
        {
            Fiche[member.Key] = At(member.Value!);
        }
    }

    private JsonObject Fiche => document["fiches"]!.AsArray()[0]!.AsObject();

    public Scheme With(string member, string json)
    {
        document[member] = JsonNode.Parse(json);
        return this;
    }

    public CpomCatalogue Catalogue() => catalogue.Value;

    /// <summary>The verdict of 2030 when it is closed, of what is declared by year.</summary>
    public YearVerdict Verdict(string observations, string choice = "{}", LocalDate? asOf = null) => Verdicts(observations, choice, asOf)[2030];

    /// <summary>The verdicts of all years, as of a date; when none is given, all of them being closed.</summary>
    public IndicatorEvaluation Verdicts(string observations, string choice = "{}", LocalDate? asOf = null)
    {
        // A measure that no cell reads changes no verdict.
        Assert.All(Catalogue().Check(), finding => Assert.Equal(CatalogueFindingCode.UnusedMeasure, finding.Code));
        return Catalogue().EvaluateAsAsked(Read(observations, choice).ContractOrThrow(), asOf)[Id];
    }

    /// <summary>The status, and the reason where there is one: "NotMet above-threshold".</summary>
    public string Status(string observations, string choice = "{}")
    {
        var verdict = Verdict(observations, choice);
        return string.Join(' ', [verdict.Status.ToString(), .. verdict.Reasons.Select(reason => Codes<Reason>.Kebab(reason))]);
    }

    public ContractReadResult Read(string observations, string choice = "{}")
    {
        var byYear = new JsonObject(JsonNode.Parse(observations)!.AsObject().Select(year => KeyValuePair.Create<string, JsonNode?>(year.Key, new JsonObject { ["values"] = year.Value!.DeepClone() })));
        return ContractDocument.Read(
            $$"""{ "format": "thqse.cpom-contract/1", "catalogue": "{{Catalogue().Id}}", "establishment": {{Hospital}}, "choices": { "{{Id}}": {{choice}} }, "observations": { "{{Id}}": {{byYear.ToJsonString()}} } }""",
            Catalogue());
    }

    private static JsonNode Labelled(JsonNode? node)
    {
        var id = node!["id"]!.GetValue<string>();
        var made = At(node);
        made["label"] = new JsonObject { ["fr"] = id, ["en"] = id };
        return made;
    }

    private static JsonNode At(JsonNode node)
    {
        var made = node.DeepClone();
        made["lines"] = "134";
        return made;
    }
}
