using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Cpom.Catalogues;

namespace Thqse.Sdk.Tests.Cpom.Rules;

/// <summary>What a threshold can be asked of, and how a rule is described of which the measure is not declared.</summary>
public class ThresholdFitTests
{
    private const string Measures = """
        [
          { "id": "visits", "kind": "count" }, { "id": "staff", "kind": "count" }, { "id": "share", "kind": "rate" }, { "id": "desk", "kind": "flag" }, { "id": "level", "kind": "class", "values": ["C", "B"] },
          { "id": "delay", "kind": "quantity", "unit": { "fr": "jours", "en": "days" } }, { "id": "result", "kind": "quantity", "signed": true, "unit": { "fr": "k€", "en": "k€" } }
        ]
        """;

    [Theory]
    [InlineData("""{ "measure": "visits", "atLeast": 1 }""", true)]
    [InlineData("""{ "measure": "visits", "atLeast": 1, "per": "week" }""", true)]
    [InlineData("""{ "measure": "visits", "atLeast": 1, "over": "sinceStart" }""", true)]
    [InlineData("""{ "measure": "share", "atLeast": 1 }""", true)]
    [InlineData("""{ "measure": "share", "atLeast": 1, "per": "week" }""", false)]
    [InlineData("""{ "measure": "share", "atLeast": 1, "over": "sinceStart" }""", false)]
    [InlineData("""{ "measure": "desk", "atLeast": 1 }""", false)]
    [InlineData("""{ "measure": "level", "atLeast": 1 }""", false)]
    [InlineData("""{ "measure": "level", "atLeast": "B" }""", true)]
    [InlineData("""{ "measure": "level", "atLeast": "D" }""", false)]
    [InlineData("""{ "measure": "level", "atLeast": "B", "per": "week" }""", false)]
    [InlineData("""{ "measure": "level", "atLeast": "B", "over": "sinceStart" }""", false)]
    [InlineData("""{ "measure": "level", "atLeast": "B", "timesMeasure": "staff" }""", false)]
    [InlineData("""{ "measure": "visits", "atLeast": "B" }""", false)]
    [InlineData("""{ "measure": "visits", "atLeast": 2, "timesMeasure": "staff" }""", true)]
    [InlineData("""{ "measure": "visits", "atLeast": 2, "timesMeasure": "staff", "over": "sinceStart" }""", false)]
    [InlineData("""{ "measure": "visits", "atLeast": 2, "timesMeasure": "desk" }""", false)]
    [InlineData("""{ "measure": "result", "atLeast": -5 }""", true)]
    [InlineData("""{ "measure": "delay", "atLeast": -5 }""", false)]
    public void A_threshold_fits_what_it_can_be_compared_with(string cell, bool fits)
        => Assert.Equal(fits, !Of(cell).Check().Any(finding => finding.Code == CatalogueFindingCode.RuleDoesNotFit));

    [Fact]
    public void A_multiple_says_of_what()
    {
        var rule = (ThresholdRule)Of("""{ "measure": "visits", "atLeast": 2, "timesMeasure": "staff" }""").Fiches[0].Targets.Rows[0].FindCell(2030)!.Rule;

        Assert.Equal("staff", rule.TimesMeasure.ToString());
        Assert.Null(((ThresholdRule)Of("""{ "measure": "visits", "atLeast": 2 }""").Fiches[0].Targets.Rows[0].FindCell(2030)!.Rule).TimesMeasure);
    }

    [Theory]
    [InlineData("""{ "rule": "threshold", "measure": "nothing", "atLeast": 1740.5 }""", "nothing : au moins 1 740,5", "nothing: at least 1,740.5")]
    [InlineData("""{ "rule": "growth", "measure": "nothing", "plus": 2, "from": "previousYear" }""", "nothing : +2 par rapport à l'année précédente", "nothing: +2 over the previous year")]
    public void A_rule_of_a_measure_that_is_not_declared_is_described_by_its_identifier(string cell, string french, string english)
    {
        var catalogue = new Scheme(Measures, cell).Catalogue();
        var rule = catalogue.Fiches[0].Targets.Rows[0].FindCell(2030)!.Rule;

        Assert.Equal((french, english), (rule.Describe(catalogue.Fiches[0], Language.French).Replace('\u202F', ' ').Replace('\u00A0', ' '), rule.Describe(catalogue.Fiches[0], Language.English)));
    }

    private static CpomCatalogue Of(string cell) => new Scheme(Measures, cell.Replace("{ \"measure\"", "{ \"rule\": \"threshold\", \"measure\"", StringComparison.Ordinal)).Catalogue();
}
