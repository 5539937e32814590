using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>Cards of a cohort by what they say of who they are.</summary>
public sealed class CohortIdentityTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Here => folder[string.Empty] + Path.DirectorySeparatorChar;

    public void Dispose() => folder.Dispose();

    /// <summary>One says a FINESS number and the other does not: they are one by their SIRET, which is what is told.</summary>
    [Theory]
    [InlineData("fr", "SIRET 26330582300019 (« one.json », « other.json »)")]
    [InlineData("en", "SIRET 26330582300019 (\"one.json\", \"other.json\")")]
    public void One_establishment_is_named_by_what_its_cards_have_in_common(string language, string said)
    {
        Put("one.json", """{ "name": "CH A", "category": "ch", "finess": "810999037", "siret": "26330582300019" }""");
        Put("other.json", """{ "name": "CH A", "category": "ch", "siret": "26330582300019" }""");

        Assert.Contains(said, Told.Refusal(64, "diagnosis", "cohort", folder["one.json"], folder["other.json"], "--lang", language).Replace(Here, string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>Whoever has a number need no name.</summary>
    [Fact]
    public void A_card_with_a_number_names_its_establishment()
    {
        Put("finess.json", """{ "category": "ch", "finess": "810999037" }""");
        Put("siret.json", """{ "category": "ch", "siret": "26330582300019" }""");
        Put("none.json", """{ "category": "ch" }""");
        var shown = Told.Page("diagnosis", "cohort", folder["finess.json"], folder["siret.json"], folder["none.json"]);

        Assert.Contains("1 fiche ne nomme pas son établissement (« none.json »)", shown.Replace(Here, string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>Two cards of the same scores without a number may be one establishment's; each such pair is told.</summary>
    [Fact]
    public void Every_pair_that_may_be_one_establishment_is_told()
    {
        foreach (var (name, sample) in new[] { ("a1", DiagnosisSample.Complete), ("a2", DiagnosisSample.Complete), ("b1", DiagnosisSample.Cohort[0]), ("b2", DiagnosisSample.Cohort[0]) })
        {
            var card = JsonNode.Parse(DiagnosisSample.Card(sample))!;
            card.AsObject().Remove("establishment");
            File.WriteAllText(folder[name + ".json"], card.ToJsonString());
        }

        var shown = Told.Page("diagnosis", "cohort", folder["a1.json"], folder["b1.json"], folder["a2.json"], folder["b2.json"]).Replace(Here, string.Empty, StringComparison.Ordinal);
        Assert.Contains("« a1.json », « a2.json »", shown, StringComparison.Ordinal);
        Assert.Contains("« b1.json », « b2.json »", shown, StringComparison.Ordinal);
    }

    /// <summary>Who is left out and has no name is told by the file alone.</summary>
    [Fact]
    public void Who_is_left_out_without_a_name_is_told_by_the_file()
    {
        foreach (var (name, establishment) in new[] { ("nobody", null), ("unnamed", """{ "category": "ch", "finess": "810999037" }""") })
        {
            Put(name + ".json", establishment, DiagnosisSample.Partial);
        }

        Assert.Contains("Des réponses manquent : nobody.json, unnamed.json.", Told.Page("diagnosis", "cohort", folder["nobody.json"], folder["unnamed.json"], DiagnosisSample.Complete), StringComparison.Ordinal);
    }

    /// <summary>A median that is nearly nothing, or nearly all, would tell the score of each: a report leaves it out.</summary>
    [Theory]
    [InlineData("--exact", true)]
    [InlineData("--no-such-need", false)]
    public void A_median_that_tells_too_much_is_left_blank(string option, bool isShown)
    {
        for (var i = 0; i < 5; i++)
        {
            var card = JsonNode.Parse(DiagnosisSample.Card(DiagnosisSample.Complete))!;
            card["establishment"] = new JsonObject { ["name"] = $"CH {i}", ["category"] = "ch" };
            if (i < 4)
            {
                Nothing(card);
            }

            File.WriteAllText(folder[$"{i}.json"], card.ToJsonString());
        }

        var all = Tool.Run(["diagnosis", "cohort", .. Enumerable.Range(0, 5).Select(i => folder[$"{i}.json"]), .. option == "--exact" ? [option] : Array.Empty<string>()]).Lines.First(line => line.StartsWith("Tous ", StringComparison.Ordinal));

        Assert.Matches(isShown ? @" 0,0 +16,6$" : @"· +17$", all);
    }

    private void Put(string name, string? establishment, string? sample = null)
    {
        var card = JsonNode.Parse(DiagnosisSample.Card(sample ?? DiagnosisSample.Complete))!;
        card.AsObject().Remove("establishment");
        if (establishment is not null)
        {
            card["establishment"] = JsonNode.Parse(establishment);
        }

        File.WriteAllText(folder[name], card.ToJsonString());
    }

    /// <summary>The scores of who does nothing.</summary>
    private static void Nothing(JsonNode node)
    {
        foreach (var child in node is JsonObject all ? all.Where(each => each.Value is JsonObject or JsonArray).Select(each => each.Value!) : node is JsonArray list ? list.Where(each => each is JsonObject).Select(each => each!) : [])
        {
            Nothing(child);
        }

        foreach (var score in new[] { "conservative", "provisional", "lowest", "highest" }.Where(score => node is JsonObject && node[score] is not null))
        {
            node[score] = 0;
        }
    }
}
