using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>A verdict can be traced to its source, its figures and its readings without reading a sentence.</summary>
public class TraceTests
{
    private static readonly JsonNode Document = Evaluate("""
        { "format": "thqse.cpom-contract/1", "asOf": "2027-03-31",
          "establishment": { "name": "CHU", "finess": "310781406", "siret": "26310012500008", "category": "chu", "beds": 1200, "department": "31", "ghtMember": true, "activities": ["mco"] },
          "observations": {
            "CPOM_OS_13": { "2025": { "values": { "raac-acts": { "numerator": 620, "denominator": 1100 } }, "evidence": ["b.pdf", " ", "a.pdf"] }, "2026": { "values": { "raac-acts": { "numerator": 700, "denominator": 1100 } } } },
            "CPOM_OS_12": { "2024": { "values": { "mammograms": 740 } }, "2025": { "values": { "mammograms": 770 } } } } }
        """);

    [Fact]
    public void The_establishment_is_echoed()
        => Assert.Equal(
            """{"name":"CHU","finess":"310781406","siret":"26310012500008","category":"chu","beds":1200,"sizeClass":"large","department":"31","ghtMember":true,"activities":["mco"]}""",
            Document["establishment"]!.ToJsonString());

    [Fact]
    public void What_is_not_known_of_the_establishment_is_left_out_and_what_decided_is_there()
        => Assert.Equal(
            """{"category":"ch","sizeClass":"small","activities":["mco"]}""",
            Evaluate("""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "sizeClass": "small" } }""")["establishment"]!.ToJsonString());

    [Fact]
    public void A_year_has_its_source_with_the_words_of_the_cell_and_its_readings()
    {
        var year = Year("CPOM_OS_12", 2025);

        Assert.Equal("""{"section":"targets","row":"chu","lines":"5283-5289","asWritten":"Mammos : + 3% / 2024 Echographies : > 2024"}""", Compact(year["source"]));
        Assert.Equal(["id", "confidence", "applied"], year["readings"]![0]!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void A_rate_has_its_numerators_and_denominators()
    {
        var part = Year("CPOM_OS_13", 2026)["parts"]![0]!;

        Assert.Equal(("700", "1100", "620", "1100"), (Text(part["numerator"]), Text(part["denominator"]), Text(part["referenceNumerator"]), Text(part["referenceDenominator"])));
        Assert.Equal((null, null), (Year("CPOM_OS_12", 2025)["parts"]![0]!["numerator"], Year("CPOM_OS_12", 2025)["parts"]![0]!["referenceNumerator"]));
    }

    [Fact]
    public void Evidence_is_named()
        => Assert.Equal("""["a.pdf","b.pdf"]""", Compact(Year("CPOM_OS_13", 2025)["evidenceGiven"]));

    [Fact]
    public void A_period_and_a_sum_so_far_say_why_and_where()
    {
        var period = Indicator("CPOM_OS_12")["period"]!;
        var sum = Year("CPOM_OS_3", 2026)["toDate"]!;

        Assert.Equal("Progression sur la période : +25%", period["source"]!["asWritten"]!.GetValue<string>());
        Assert.Contains("sur 2025-2029", period["why"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("sur 2025-2026", sum["why"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("3007-3009, 3013-3015", sum["source"]!["lines"]!.GetValue<string>());
        Assert.Equal("+3 interventions", sum["source"]!["asWritten"]!.GetValue<string>());
    }

    [Fact]
    public void What_no_row_asks_has_no_source()
    {
        var evaluation = Evaluate("""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "clinic", "beds": 90 }, "notConcerned": { "CPOM_OS_13": "no surgery" } }""");

        Assert.Null(evaluation["indicators"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == "CPOM_OS_13")!["years"]![0]!["source"]);
        Assert.Equal("5339-5342", evaluation["indicators"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == "CPOM_OS_12")!["years"]![0]!["source"]!["lines"]!.GetValue<string>());
    }

    [Fact]
    public void Every_cell_and_period_of_the_shipped_catalogue_has_its_words()
        => Assert.All(CpomCatalogue.Occitanie2025.Fiches.SelectMany(fiche => fiche.Targets.Rows), row =>
        {
            Assert.All(row.Cells, cell => Assert.InRange(cell.AsWritten!.Length, 1, 90));
            Assert.True(row.Period is null || row.Period.AsWritten is { Length: > 0 and <= 90 }, row.Id);
        });

    private static JsonNode Evaluate(string contract)
    {
        var read = ContractDocument.Read(contract).ContractOrThrow();
        return JsonNode.Parse(EvaluationDocument.Write(read.EvaluateAsAsked()))!;
    }

    private static JsonNode Indicator(string id) => Document["indicators"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == id)!;

    private static JsonNode Year(string id, int year) => Indicator(id)["years"]!.AsArray().Single(each => each!["year"]!.GetValue<int>() == year)!;

    private static string? Text(JsonNode? number) => number?.ToJsonString();

    private static string Compact(JsonNode? node) => node!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
