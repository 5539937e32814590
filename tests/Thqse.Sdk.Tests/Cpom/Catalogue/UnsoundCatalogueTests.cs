using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>A catalogue that its check refuses can still be looked at: what it names and does not declare is shown by its identifier, and what it leaves out is not asked.</summary>
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
    public void What_is_not_declared_is_shown_by_its_identifier_and_never_met_silently(string rule, string asks)
    {
        var verdict = Evaluate(cells => cells["2031"] = AtLine(rule))[2031];

        Assert.Equal(asks, verdict.Cell!.Rule.Describe(verdict.Indicator.Fiche, Language.English));
        Assert.NotEqual(VerdictStatus.Met, verdict.Status);
        Assert.NotEmpty(verdict.Explain(Language.English));
        Assert.NotEmpty(verdict.ToGreen!.Explain(Language.English));
    }

    [Fact]
    public void A_year_without_a_cell_asks_nothing_and_adds_nothing_to_the_sum_so_far()
    {
        var indicator = Evaluate(cells => cells.Remove("2031"));

        Assert.Equal((VerdictStatus.NoTarget, null, 0), (indicator[2031].Status, indicator[2031].Cell, indicator[2031].Reasons.Count));
        Assert.Equal([1m, 1m, 3m], indicator.Years.Select(year => year.ToDate!.Required!.Value));
    }

    [Fact]
    public void A_period_judged_by_a_last_year_without_a_cell_is_not_judged()
        => Assert.Null(Evaluate(cells => cells.Remove("2032"), """{ "rule": "lastYear", "lines": "47" }""").Period);

    private static JsonNode AtLine(string rule)
    {
        var cell = JsonNode.Parse(rule)!;
        cell["lines"] = "45";
        return cell;
    }

    private static IndicatorEvaluation Evaluate(Action<JsonObject> change, string? period = null)
    {
        var json = JsonNode.Parse(CatalogueFiles.SoundText)!;
        var row = json["fiches"]![0]!["rows"]![0]!.AsObject();
        change(row["cells"]!.AsObject());
        if (period is not null)
        {
            row["period"] = JsonNode.Parse(period);
        }

        var catalogue = CatalogueFiles.Load(json.ToJsonString());
        Assert.NotEmpty(catalogue.Check());
        var contract = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 600)).Build();
        return catalogue.Evaluate(contract, new LocalDate(2033, 1, 1)).Indicators[0];
    }
}
