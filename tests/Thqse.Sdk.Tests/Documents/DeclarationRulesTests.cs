using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Catalogues;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>What may be declared of a measure, and chosen as a target, at its limits.</summary>
public class DeclarationRulesTests
{
    private static readonly Scheme All = Of("""{ "measure": "visits", "above": 5 }""");

    [Theory]
    [InlineData("visits", "500", null)]
    [InlineData("visits", "501", DiagnosticCode.NumberOutOfRange)]
    [InlineData("share", "100", null)]
    [InlineData("share", "100.1", DiagnosticCode.NumberOutOfRange)]
    [InlineData("share", "2/2", null)]
    [InlineData("share", "3/2", DiagnosticCode.NumeratorExceedsDenominator)]
    [InlineData("ratio", "3/2", null)]
    [InlineData("delay", "-1", DiagnosticCode.NegativeValue)]
    [InlineData("delay", "12.5", null)]
    [InlineData("delay", "3.25", DiagnosticCode.TooManyDecimals)]
    [InlineData("delay", "90.1", DiagnosticCode.NumberOutOfRange)]
    [InlineData("result", "-90", null)]
    [InlineData("result", "-90.1", DiagnosticCode.NumberOutOfRange)]
    [InlineData("level", "B", null)]
    [InlineData("level", "NC", null)]
    [InlineData("level", "D", DiagnosticCode.UnknownValue)]
    public void A_value_is_within_the_limits_of_its_measure(string id, string value, DiagnosticCode? problem)
    {
        var measure = All.Catalogue().Fiches[0].Targets.Measures.Single(each => each.Id.ToString() == id);

        Assert.Equal(problem, DeclarationRules.ProblemOf(measure, MeasuredValue.Parse(value, measure.Kind)));
    }

    [Theory]
    [InlineData("""{ "measure": "visits", "above": 5 }""", "5", DiagnosticCode.ChosenTargetAtOrBelowFloor)]
    [InlineData("""{ "measure": "visits", "above": 5 }""", "5.1", null)]
    [InlineData("""{ "measure": "visits", "above": 5 }""", "500", null)]
    [InlineData("""{ "measure": "visits", "above": 5 }""", "501", DiagnosticCode.NumberOutOfRange)]
    [InlineData("""{ "measure": "nothing", "above": 5 }""", "501", null)]
    [InlineData("""{ "measure": "delay", "below": 12 }""", "12", DiagnosticCode.ChosenTargetAtOrAboveCeiling)]
    [InlineData("""{ "measure": "delay", "below": 12 }""", "0", null)]
    [InlineData("""{ "measure": "delay", "below": 12 }""", "-0.1", DiagnosticCode.NegativeValue)]
    [InlineData("""{ "measure": "result", "below": 12 }""", "-0.1", null)]
    public void A_target_is_above_its_floor_or_below_its_ceiling(string definition, string target, DiagnosticCode? problem)
        => Assert.Equal(problem, DeclarationRules.ProblemOf(Of(definition).Catalogue().Fiches[0].Targets.ChosenTarget!, decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture)));

    private static Scheme Of(string chosenTarget) => new(
        """
        [
          { "id": "visits", "kind": "count", "maximum": 500 }, { "id": "share", "kind": "rate", "proportion": true }, { "id": "ratio", "kind": "rate" }, { "id": "delay", "kind": "quantity", "decimals": 1, "maximum": 90, "unit": { "fr": "jours", "en": "days" } },
          { "id": "result", "kind": "quantity", "decimals": 1, "maximum": 90, "signed": true, "unit": { "fr": "k€", "en": "k€" } }, { "id": "level", "kind": "class", "values": ["C", "B"], "notCollected": "NC" }
        ]
        """,
        """{ "rule": "threshold", "measure": "visits", "atLeast": 1 }""",
        $$"""{ "chosenTarget": {{chosenTarget}} }""");
}
