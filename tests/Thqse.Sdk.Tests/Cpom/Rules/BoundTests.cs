using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Support;

namespace Thqse.Sdk.Tests.Cpom.Rules;

/// <summary>The figure that what is observed is compared with, and how: what a picture draws, whatever the kind of the rule. 700 visits and a share of 40 % are declared for 2029, 10 visits for 2030, a target of 60 % is chosen.</summary>
public class BoundTests
{
    [Theory]
    [InlineData("""{ "rule": "threshold", "measure": "visits", "atLeast": 5 }""", 5, Comparison.AtLeast)]
    [InlineData("""{ "rule": "threshold", "measure": "visits", "lessThan": 5 }""", 5, Comparison.LessThan)]
    [InlineData("""{ "rule": "threshold", "measure": "visits", "atLeast": 1, "per": "week" }""", 52, Comparison.AtLeast)]
    [InlineData("""{ "rule": "threshold", "measure": "visits", "atMost": 2, "timesMeasure": "calls" }""", 8, Comparison.AtMost)]
    [InlineData("""{ "rule": "growth", "measure": "visits", "percent": 5, "from": 2029 }""", 735, Comparison.AtLeast)]
    [InlineData("""{ "rule": "growth", "measure": "visits", "percent": -10, "from": 2029 }""", 630, Comparison.AtMost)]
    [InlineData("""{ "rule": "growth", "measure": "share", "plus": 3, "from": 2029 }""", 43, Comparison.AtLeast)]
    [InlineData("""{ "rule": "direction", "measure": "visits", "is": "moreThan", "from": 2029 }""", 700, Comparison.MoreThan)]
    [InlineData("""{ "rule": "direction", "measure": "visits", "is": "noMoreThan", "from": 2029 }""", 700, Comparison.AtMost)]
    [InlineData("""{ "rule": "chosenTarget", "measure": "share" }""", 60, Comparison.AtLeast)]
    public void A_rule_with_a_number_has_a_bound(string cell, int bound, Comparison comparison)
    {
        var part = Assert.Single(Parts(cell));

        Assert.Equal((bound, comparison), (part.Bound, part.Comparison));
    }

    [Theory]
    [InlineData("""{ "rule": "flag", "measure": "desk" }""")]
    [InlineData("""{ "rule": "milestone", "milestone": "plan" }""")]
    [InlineData("""{ "rule": "declared", "measure": "visits" }""")]
    [InlineData("""{ "rule": "chosenTargetIsSet" }""")]
    public void One_without_a_number_has_none(string cell)
    {
        var part = Assert.Single(Parts(cell));

        Assert.Equal((null, null), (part.Bound, part.Comparison));
    }

    [Theory]
    [InlineData("""{ "rule": "growth", "measure": "ratio", "percent": 5, "from": 2029 }""", Comparison.AtLeast)]
    [InlineData("""{ "rule": "direction", "measure": "ratio", "is": "moreThan", "from": 2029 }""", Comparison.MoreThan)]
    public void It_is_not_known_before_the_reference_is(string cell, Comparison comparison)
    {
        var part = Assert.Single(Parts(cell));

        Assert.Equal((null, comparison), (part.Bound, part.Comparison));
    }

    [Fact]
    public void Each_part_has_its_own()
        => Assert.Equal(
            [5m, 735m],
            Parts("""{ "rule": "anyOf", "parts": [ { "rule": "threshold", "measure": "visits", "atLeast": 5 }, { "rule": "growth", "measure": "visits", "percent": 5, "from": 2029 } ] }""").Select(part => part.Bound));

    private static IReadOnlyList<PartVerdict> Parts(string cell) => OneFiche.Evaluate(
        $$"""{ "2030": {{cell}} }""",
        """{ "2029": { "values": { "visits": 700, "share": 40 } }, "2030": { "values": { "visits": 10, "calls": 4 } } }""",
        choice: """{ "target": 60 }""")[2030].Parts;
}
