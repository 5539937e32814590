using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Catalogues;

namespace Thqse.Sdk.Tests.Cpom.Rules;

/// <summary>What each kind of rule can ask of each kind of measure, by hand; the check tells the others.</summary>
public class RuleFitTests
{
    private const string Measures = """
        [{ "id": "count", "kind": "count" }, { "id": "factor", "kind": "count" }, { "id": "rate", "kind": "rate" }, { "id": "answer", "kind": "flag" },
         { "id": "tonnes", "kind": "quantity", "unit": { "fr": "t", "en": "t" } }, { "id": "balance", "kind": "quantity", "unit": { "fr": "k€", "en": "k€" }, "signed": true },
         { "id": "level", "kind": "class", "values": ["C", "B", "A"] }]
        """;

    [Theory]
    [InlineData("count", """ "atLeast": 5 """, true)]
    [InlineData("rate", """ "atLeast": 5 """, true)]
    [InlineData("tonnes", """ "atLeast": 5 """, true)]
    [InlineData("answer", """ "atLeast": 5 """, false)]
    [InlineData("level", """ "atLeast": 1 """, false)]
    [InlineData("tonnes", """ "atLeast": 0 """, true)]
    [InlineData("tonnes", """ "atLeast": -1 """, false)]
    [InlineData("balance", """ "atLeast": -1 """, true)]
    [InlineData("count", """ "atLeast": 5, "over": "sinceStart" """, true)]
    [InlineData("rate", """ "atLeast": 5, "over": "sinceStart" """, false)]
    [InlineData("count", """ "atLeast": 1, "per": "week" """, true)]
    [InlineData("rate", """ "atLeast": 1, "per": "week" """, false)]
    [InlineData("count", """ "atLeast": 2, "timesMeasure": "factor" """, true)]
    [InlineData("rate", """ "atLeast": 2, "timesMeasure": "factor" """, true)]
    [InlineData("count", """ "atLeast": 2, "timesMeasure": "level" """, false)]
    [InlineData("count", """ "atLeast": 2, "timesMeasure": "answer" """, false)]
    [InlineData("count", """ "atLeast": 2, "timesMeasure": "factor", "per": "week" """, true)]
    [InlineData("count", """ "atLeast": 2, "timesMeasure": "factor", "over": "sinceStart" """, false)]
    [InlineData("level", """ "atLeast": "B" """, true)]
    [InlineData("level", """ "atLeast": "Z" """, false)]
    [InlineData("count", """ "atLeast": "B" """, false)]
    [InlineData("level", """ "atLeast": "B", "timesMeasure": "factor" """, false)]
    [InlineData("level", """ "atLeast": "B", "over": "sinceStart" """, false)]
    [InlineData("level", """ "atLeast": "B", "per": "week" """, false)]
    public void A_threshold(string measure, string asked, bool fits) => Assert.Equal(fits, Fits($$"""{ "rule": "threshold", "measure": "{{measure}}", {{asked}} }"""));

    [Theory]
    [InlineData("count", """ "percent": 5, "from": 2029 """, true)]
    [InlineData("rate", """ "percent": -5, "from": 2029 """, true)]
    [InlineData("level", """ "percent": 5, "from": 2029 """, false)]
    [InlineData("answer", """ "plus": 1, "from": 2029 """, false)]
    [InlineData("balance", """ "percent": 5, "from": 2029 """, false)]
    [InlineData("balance", """ "percentPerYear": 5, "from": 2029 """, false)]
    [InlineData("balance", """ "plus": 5, "from": 2029 """, true)]
    [InlineData("balance", """ "gapPercent": 5, "gapTo": 10, "from": 2029 """, true)]
    [InlineData("count", """ "percentPerYear": 5, "from": { "meanOf": [2028, 2029] } """, false)]
    [InlineData("count", """ "percent": 5, "from": { "meanOf": [2028, 2029] } """, true)]
    [InlineData("rate", """ "gapPercent": 0, "gapTo": 80, "from": 2029 """, true)]
    [InlineData("rate", """ "gapPercent": -5, "gapTo": 80, "from": 2029 """, false)]
    public void A_growth(string measure, string asked, bool fits) => Assert.Equal(fits, Fits($$"""{ "rule": "growth", "measure": "{{measure}}", {{asked}} }"""));

    [Theory]
    [InlineData("count", "2029", true)]
    [InlineData("count", """{ "meanOf": [2028, 2029] }""", true)]
    [InlineData("level", "2029", true)]
    [InlineData("level", """{ "meanOf": [2028, 2029] }""", false)]
    [InlineData("answer", "2029", false)]
    public void A_direction(string measure, string from, bool fits) => Assert.Equal(fits, Fits($$"""{ "rule": "direction", "measure": "{{measure}}", "is": "moreThan", "from": {{from}} }"""));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void So_many_of_two(int atLeast, bool fits)
        => Assert.Equal(fits, Fits($$"""{ "rule": "someOf", "atLeast": {{atLeast}}, "parts": [{ "rule": "threshold", "measure": "count", "atLeast": 5 }, { "rule": "flag", "measure": "answer" }] }"""));

    /// <summary>What a growth says of itself to who shows it.</summary>
    [Theory]
    [InlineData(""" "percent": 5 """, GrowthKind.Percent, 5, 5, null)]
    [InlineData(""" "percentPerYear": 5 """, GrowthKind.PercentPerYear, 5, 5, null)]
    [InlineData(""" "plus": 5 """, GrowthKind.Plus, 0, 5, null)]
    [InlineData(""" "gapPercent": 5, "gapTo": 80 """, GrowthKind.Gap, 0, 5, 80)]
    public void A_growth_tells_what_is_added(string asked, GrowthKind kind, int percent, int amount, int? gapTo)
    {
        var rule = (GrowthRule)new Scheme(Measures, $$"""{ "rule": "growth", "measure": "rate", {{asked}}, "from": 2029 }""").Catalogue().Fiches[0].Targets.Rows[0].Cells[0].Rule;

        Assert.Equal((kind, percent, amount, gapTo), (rule.Growth, rule.Percent, rule.Amount, rule.GapTo));
    }

    private static bool Fits(string rule) => new Scheme(Measures, rule).Catalogue().Check().All(finding => finding.Code != CatalogueFindingCode.RuleDoesNotFit);
}
