using System.Globalization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Support;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>What would make the verdict of 2031 met, rule by rule: the smallest value or the missing piece, worked out by hand.</summary>
public class GreenWayTests
{
    private const string Visits = """ "measure": "visits" """;
    private const string Share = """ "measure": "share" """;
    private const string Ratio = """ "measure": "ratio" """;

    [Theory]
    [InlineData($$"""{ "rule": "threshold", {{Visits}}, "atLeast": 10 }""", """{ "2031": { "values": { "visits": 8 } } }""", "ReachValue 2031 visits 10")]
    [InlineData($$"""{ "rule": "threshold", {{Visits}}, "atLeast": 10 }""", "{}", "ReachValue 2031 visits 10")]
    [InlineData($$"""{ "rule": "threshold", {{Visits}}, "moreThan": 10 }""", """{ "2031": { "values": { "visits": 10 } } }""", "ReachValue 2031 visits 11")]
    [InlineData($$"""{ "rule": "threshold", {{Visits}}, "atLeast": 1, "per": "week" }""", """{ "2031": { "values": { "visits": 51 } } }""", "ReachValue 2031 visits 52")]
    [InlineData($$"""{ "rule": "threshold", {{Visits}}, "atLeast": 2, "per": "quarter" }""", """{ "2031": { "values": { "visits": 7 } } }""", "ReachValue 2031 visits 8")]
    [InlineData($$"""{ "rule": "threshold", {{Share}}, "atLeast": 40 }""", """{ "2031": { "values": { "share": 39.96 } } }""", "ReachValue 2031 share 40")]
    [InlineData($$"""{ "rule": "threshold", {{Share}}, "atLeast": 40 }""", """{ "2031": { "values": { "share": { "numerator": 20, "denominator": 61 } } } }""", "ReachValue 2031 share 40 (25)")]
    [InlineData($$"""{ "rule": "threshold", {{Share}}, "atLeast": 40 }""", """{ "2031": { "values": { "share": { "numerator": 20, "denominator": 60 } } } }""", "ReachValue 2031 share 40 (24)")]
    [InlineData($$"""{ "rule": "threshold", {{Share}}, "moreThan": 40 }""", """{ "2031": { "values": { "share": { "numerator": 24, "denominator": 60 } } } }""", "ExceedValue 2031 share 40 (25)")]
    [InlineData($$"""{ "rule": "threshold", {{Share}}, "atLeast": 40 }""", """{ "2031": { "values": { "share": { "numerator": 0, "denominator": 0 } } } }""", "ReachValue 2031 share 40")]
    public void A_number_has_to_be_reached_or_exceeded(string rule, string observations, string ways) => Assert.Equal(ways, Ways(rule, observations));

    [Theory]
    [InlineData(""" "atLeast": 10""", """{ "2030": { "values": { "visits": 4 } }, "2031": { "values": { "visits": 3 } } }""", "ReachValue 2031 visits 6")]
    [InlineData(""" "moreThan": 10""", """{ "2030": { "values": { "visits": 4 } }, "2031": { "values": { "visits": 3 } } }""", "ReachValue 2031 visits 7")]
    [InlineData(""" "atLeast": 10""", """{ "2029": { "values": { "visits": 9 } }, "2031": { "values": { "visits": 3 } } }""", "ReachValue 2031 visits 10")]
    [InlineData(""" "atMost": 10""", """{ "2030": { "values": { "visits": 4 } }, "2031": { "values": { "visits": 8 } } }""", "NotExceedValue 2031 visits 6")]
    [InlineData(""" "lessThan": 10""", """{ "2030": { "values": { "visits": 4 } }, "2031": { "values": { "visits": 8 } } }""", "NotExceedValue 2031 visits 5")]
    [InlineData(""" "lessThan": 10""", """{ "2030": { "values": { "visits": 10 } }, "2031": { "values": { "visits": 3 } } }""", "")]
    [InlineData(""" "atMost": 10""", "{}", "DeclareValue 2030 visits and DeclareValue 2031 visits")]
    [InlineData(""" "atMost": 10""", """{ "2031": { "values": { "visits": 8 } } }""", "DeclareValue 2030 visits")]
    [InlineData(""" "atMost": 10""", """{ "2031": { "values": { "visits": 12 } } }""", "DeclareValue 2030 visits and NotExceedValue 2031 visits 10")]
    [InlineData(""" "atMost": 10""", """{ "2030": { "values": { "visits": 4 } } }""", "NotExceedValue 2031 visits 6")]
    public void The_year_brings_what_the_others_leave_of_a_running_total(string number, string observations, string ways)
        => Assert.Equal(ways, Ways($$"""{ "rule": "threshold", {{Visits}}, {{number}}, "over": "sinceStart" }""", observations));

    [Theory]
    [InlineData(Visits, "5", "\"previousYear\"", """{ "2030": { "values": { "visits": 762 } }, "2031": { "values": { "visits": 799 } } }""", "ReachValue 2031 visits 800")]
    [InlineData(Visits, "5", "2029", """{ "2029": { "values": { "visits": 3 } }, "2030": { "values": { "visits": 762 } } }""", "ReachValue 2031 visits 4")]
    [InlineData(Share, "10", "\"previousYear\"", """{ "2030": { "values": { "share": 50 } }, "2031": { "values": { "share": { "numerator": 1, "denominator": 3 } } } }""", "ReachValue 2031 share 55 (2)")]
    [InlineData(Share, "10", "\"previousYear\"", """{ "2030": { "values": { "share": 95 } } }""", "ReachValue 2031 share 100")]
    [InlineData(Ratio, "10", "\"previousYear\"", """{ "2030": { "values": { "ratio": 95 } } }""", "ReachValue 2031 ratio 104.5")]
    [InlineData(Visits, "5", "\"previousYear\"", "{}", "DeclareReference 2030 visits and DeclareValue 2031 visits")]
    [InlineData(Visits, "5", "\"previousYear\"", """{ "2031": { "values": { "visits": 3 } } }""", "DeclareReference 2030 visits")]
    [InlineData(Visits, "5", "\"firstMeasuredYear\"", "{}", "DeclareReference 2029 visits and DeclareValue 2031 visits")]
    [InlineData(Visits, "5", "\"previousYear\"", """{ "2030": { "values": { "visits": 0 } }, "2031": { "values": { "visits": 3 } } }""", "ReviseReference 2030 visits")]
    [InlineData(Share, "5", "\"previousYear\"", """{ "2030": { "values": { "share": { "numerator": 0, "denominator": 0 } } } }""", "ReviseReference 2030 share and DeclareValue 2031 share")]
    public void A_growth_needs_its_reference_and_what_follows_from_it(string measure, string percent, string from, string observations, string ways)
        => Assert.Equal(ways, Ways($$"""{ "rule": "growth", {{measure}}, "percent": {{percent}}, "from": {{from}} }""", observations));

    [Theory]
    [InlineData(Visits, "moreThan", """{ "2030": { "values": { "visits": 5 } }, "2031": { "values": { "visits": 5 } } }""", "ReachValue 2031 visits 6")]
    [InlineData(Visits, "noLessThan", """{ "2030": { "values": { "visits": 5 } }, "2031": { "values": { "visits": 4 } } }""", "ReachValue 2031 visits 5")]
    [InlineData(Visits, "moreThan", """{ "2030": { "values": { "visits": 0 } } }""", "ReachValue 2031 visits 1")]
    [InlineData(Share, "moreThan", """{ "2030": { "values": { "share": 50 } }, "2031": { "values": { "share": { "numerator": 5, "denominator": 10 } } } }""", "ExceedValue 2031 share 50 (6)")]
    [InlineData(Share, "moreThan", """{ "2030": { "values": { "share": 100 } } }""", "ReachValue 2031 share 100")]
    [InlineData(Ratio, "moreThan", """{ "2030": { "values": { "ratio": 100 } } }""", "ExceedValue 2031 ratio 100")]
    [InlineData(Visits, "moreThan", """{ "2031": { "values": { "visits": 4 } } }""", "DeclareReference 2030 visits")]
    public void A_direction_needs_its_reference_and_a_value_beside_it(string measure, string direction, string observations, string ways)
        => Assert.Equal(ways, Ways($$"""{ "rule": "direction", {{measure}}, "is": "{{direction}}", "from": "previousYear" }""", observations));

    [Theory]
    [InlineData("""{ "rule": "flag", "measure": "desk" }""", "{}", "{}", "AnswerYes 2031 desk")]
    [InlineData("""{ "rule": "milestone", "milestone": "team" }""", "{}", "{}", "ReachMilestone 2031 team")]
    [InlineData($$"""{ "rule": "declared", {{Visits}} }""", "{}", "{}", "DeclareValue 2031 visits")]
    [InlineData("""{ "rule": "chosenTargetIsSet" }""", "{}", "{}", "FixTarget 2031")]
    [InlineData($$"""{ "rule": "chosenTarget", {{Share}} }""", "{}", "{}", "FixTarget 2031 and DeclareValue 2031 share")]
    [InlineData($$"""{ "rule": "chosenTarget", {{Share}} }""", """{ "2031": { "values": { "share": 12 } } }""", "{}", "FixTarget 2031")]
    [InlineData($$"""{ "rule": "chosenTarget", {{Share}} }""", """{ "2031": { "values": { "share": 12 } } }""", """{ "target": 15 }""", "ReachValue 2031 share 15")]
    public void Whatever_else_is_missing_is_named(string rule, string observations, string choice, string ways) => Assert.Equal(ways, Ways(rule, observations, choice));

    [Fact]
    public void All_of_several_rules_is_one_way_and_the_strictest_number_says_it_all()
        => Assert.Equal(
            "ReachValue 2031 visits 13 and ReachMilestone 2031 plan",
            Ways(
                $$"""
                { "rule": "allOf", "parts": [{ "rule": "threshold", {{Visits}}, "atLeast": 10 }, { "rule": "direction", {{Visits}}, "is": "moreThan", "from": "previousYear" },
                  { "rule": "milestone", "milestone": "plan" }, { "rule": "flag", "measure": "desk" }] }
                """,
                """{ "2030": { "values": { "visits": 12 } }, "2031": { "values": { "desk": true } } }"""));

    [Fact]
    public void Any_of_several_rules_is_as_many_ways()
        => Assert.Equal(
            "ReachValue 2031 visits 10 or ReachMilestone 2031 plan",
            Ways($$"""{ "rule": "anyOf", "parts": [{ "rule": "threshold", {{Visits}}, "atLeast": 10 }, { "rule": "milestone", "milestone": "plan" }] }""", "{}"));

    [Fact]
    public void What_is_met_or_asks_nothing_needs_nothing()
    {
        var indicator = OneFiche.Evaluate($$"""{ "2031": { "rule": "threshold", {{Visits}}, "atLeast": 10 } }""", """{ "2031": { "values": { "visits": 10 } } }""");

        Assert.Null(indicator[2031].ToGreen);
        Assert.Null(indicator[2032].ToGreen);
    }

    [Theory]
    [InlineData("sinceStart", """{ "2030": { "values": { "visits": 1 } }, "2031": { "values": { "visits": 2 } } }""", 17)]
    [InlineData("sinceStart", "{}", 20)]
    [InlineData("sinceStart", """{ "2032": { "values": { "visits": 30 } } }""", 0)]
    public void What_remains_of_a_stated_total_is_told_beside_each_way(string over, string observations, int remaining)
        => Assert.Equal(remaining, Green($$""", "over": "{{over}}" """, observations).RemainingOverPeriod);

    [Fact]
    public void Nothing_remains_of_a_total_that_is_no_sum() => Assert.Null(Green(string.Empty, "{}").RemainingOverPeriod);

    private static PathToGreen Green(string over, string observations)
        => OneFiche.Evaluate(
            $$"""{ "2031": { "rule": "threshold", {{Visits}}, "atLeast": 10 } }""",
            observations,
            period: $$"""{ "rule": "threshold", {{Visits}}, "atLeast": 20{{over}} }""")[2031].ToGreen!;

    private static string Ways(string rule, string observations, string choice = "{}")
        => string.Join(" or ", OneFiche.Evaluate($$"""{ "2031": {{rule}} }""", observations, choice: choice)[2031].ToGreen!.Ways.Select(way => string.Join(" and ", way.Steps.Select(Text))));

    private static string Text(GreenStep step)
        => string.Create(CultureInfo.InvariantCulture, $"{step.Kind} {step.Year} {step.Measure?.Id}{step.Milestone?.Id} {step.Value}").TrimEnd()
            + (step.Numerator is { } numerator ? string.Create(CultureInfo.InvariantCulture, $" ({numerator})") : string.Empty);
}
