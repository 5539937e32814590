using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>A catalogue with which a target would be lost or changed can be looked at, and is not evaluated: what it names and does not declare is shown by its identifier.</summary>
public class UnsoundCatalogueTests
{
    [Theory]
    [InlineData("""{ "rule": "threshold", "measure": "undeclared", "atLeast": 10 }""", "undeclared: at least 10")]
    [InlineData("""{ "rule": "threshold", "measure": "undeclared", "moreThan": 10 }""", "undeclared: more than 10")]
    [InlineData("""{ "rule": "growth", "measure": "undeclared", "percent": 5, "from": "previousYear" }""", "undeclared: +5% over the previous year")]
    [InlineData("""{ "rule": "direction", "measure": "undeclared", "is": "moreThan", "from": 2029 }""", "undeclared: an increase over 2029")]
    [InlineData("""{ "rule": "flag", "measure": "undeclared" }""", "undeclared: yes")]
    [InlineData("""{ "rule": "declared", "measure": "undeclared" }""", "undeclared: declare the value")]
    [InlineData("""{ "rule": "chosenTarget", "measure": "undeclared" }""", "undeclared: at least the chosen target")]
    [InlineData("""{ "rule": "chosenTargetIsSet" }""", "fix its own target")]
    [InlineData("""{ "rule": "milestone", "milestone": "undeclared" }""", "undeclared")]
    public void What_is_not_declared_is_shown_by_its_identifier_and_refused_by_the_evaluation(string rule, string asks)
    {
        var catalogue = Changed(cells => cells["2031"] = AtLine(rule));

        Assert.Equal(asks, catalogue.Fiches[0].Targets.Rows[0].FindCell(2031)!.Rule.Describe(catalogue.Fiches[0], Language.English));
        AssertRefused(catalogue);
    }

    [Fact]
    public void A_year_without_a_cell_would_lose_its_target() => AssertRefused(Changed(cells => cells.Remove("2031")));

    [Fact]
    public void A_misspelt_year_would_lose_its_target_and_is_named()
    {
        var catalogue = Changed(cells =>
        {
            cells["2013"] = cells["2031"]!.DeepClone();
            cells.Remove("2031");
        });

        Assert.Contains("rows/large", AssertRefused(catalogue), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_about_what_people_read_does_not_stop_the_evaluation()
    {
        var catalogue = Changed(_ => { }, fiche => fiche["label"]!["en"] = " ");

        Assert.NotEmpty(catalogue.Check());
        Assert.NotEmpty(catalogue.EvaluateAsAsked(Contract(catalogue)).Indicators);
    }

    private static JsonNode AtLine(string rule)
    {
        var cell = JsonNode.Parse(rule)!;
        cell["lines"] = "45";
        return cell;
    }

    private static string AssertRefused(CpomCatalogue catalogue)
    {
        Assert.NotEmpty(catalogue.Check());
        var message = Assert.Throws<ArgumentException>(nameof(catalogue), () => catalogue.EvaluateAsAsked(Contract(catalogue))).Message;
        Assert.Contains("a target would be lost or changed", message, StringComparison.Ordinal);
        return message;
    }

    private static CpomContract Contract(CpomCatalogue catalogue) => new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 600)).Build();

    private static CpomCatalogue Changed(Action<JsonObject> change, Action<JsonObject>? fiche = null)
    {
        var json = JsonNode.Parse(CatalogueFiles.SoundText)!;
        var first = json["fiches"]![0]!.AsObject();
        change(first["rows"]![0]!["cells"]!.AsObject());
        fiche?.Invoke(first);
        return CatalogueFiles.Load(json.ToJsonString());
    }
}
