using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>What a growth can ask beside a percentage more, with verdicts worked out by hand.</summary>
public class GrowthKindTests
{
    private const string Count = """[{ "id": "n", "kind": "count" }]""";
    private const string Rate = """[{ "id": "n", "kind": "rate", "proportion": true }]""";

    /// <summary>-5 % of 10 is 9.5, which rounds to 10: one fewer is asked. -40 % of 1 is 0.6: none. -10 % of 100 is 90.</summary>
    [Theory]
    [InlineData(-5, 10, 9, "Met")]
    [InlineData(-5, 10, 10, "NotMet above-allowed-growth")]
    [InlineData(-40, 1, 0, "Met")]
    [InlineData(-40, 1, 1, "NotMet above-allowed-growth")]
    [InlineData(-10, 100, 90, "Met")]
    [InlineData(-10, 100, 91, "NotMet above-allowed-growth")]
    [InlineData(-10, 0, 0, "Undetermined zero-baseline")]
    public void A_count_decreases_by_one_at_least(decimal percent, int before, int after, string expected)
        => Assert.Equal(expected, new Scheme(Count, FormattableString.Invariant($$"""{ "rule": "growth", "measure": "n", "percent": {{percent}}, "from": 2029 }""")).Status(Years(before, after)));

    /// <summary>Where the catalogue only rounds, -5 % of 10 asks for 10 and +1 % of 10 too.</summary>
    [Theory]
    [InlineData(-5, 10, 10, "Met")]
    [InlineData(-5, 10, 11, "NotMet above-allowed-growth")]
    [InlineData(1, 10, 10, "Met")]
    [InlineData(1, 10, 9, "NotMet below-required-growth")]
    public void A_catalogue_can_only_round(decimal percent, int before, int after, string expected)
        => Assert.Equal(expected, new Scheme(Count, FormattableString.Invariant($$"""{ "rule": "growth", "measure": "n", "percent": {{percent}}, "from": 2029 }"""))
            .With("countGrowth", "\"rounded\"").Status(Years(before, after)));

    /// <summary>+2 % of 10 is 10.2, rounded to 10: nothing is added to what is allowed.</summary>
    [Theory]
    [InlineData(10, "Met")]
    [InlineData(11, "NotMet above-allowed-growth")]
    public void What_a_count_may_grow_is_rounded_and_nothing_is_added(int after, string expected)
        => Assert.Equal(expected, new Scheme(Count, """{ "rule": "growth", "measure": "n", "percent": 2, "is": "atMost", "from": 2029 }""").Status(Years(10, after)));

    /// <summary>+20 % a year of 50 in 2027, three years later: 80.</summary>
    [Theory]
    [InlineData(80, "Met")]
    [InlineData(79, "NotMet below-required-growth")]
    public void A_percentage_for_each_year_adds_up(int after, string expected)
        => Assert.Equal(expected, new Scheme(Count, """{ "rule": "growth", "measure": "n", "percentPerYear": 20, "from": "firstMeasuredYear" }""")
            .Status(FormattableString.Invariant($$"""{ "2027": { "n": 50 }, "2030": { "n": {{after}} } }""")));

    [Theory]
    [InlineData(25, 0, 25, "Met")]
    [InlineData(25, 100, 124, "NotMet below-required-growth")]
    [InlineData(-2, 5, 3, "Met")]
    [InlineData(-2, 5, 4, "NotMet above-allowed-growth")]
    [InlineData(-2, 1, 0, "Met")]
    public void So_many_more_or_fewer(int plus, int before, int after, string expected)
        => Assert.Equal(expected, new Scheme(Count, FormattableString.Invariant($$"""{ "rule": "growth", "measure": "n", "plus": {{plus}}, "from": "previousYear" }""")).Status(Years(before, after)));

    /// <summary>20 % of the 30 points from 50 to 80 are 6. From 85 no gap is left: 80 is to be kept.</summary>
    [Theory]
    [InlineData(50, 56, "Met")]
    [InlineData(50, 55.99, "NotMet below-required-growth")]
    [InlineData(85, 80, "Met")]
    [InlineData(85, 79.9, "NotMet below-required-growth")]
    [InlineData(0, 16, "Met")]
    public void A_part_of_the_gap_to_a_goal_is_closed(decimal before, decimal after, string expected)
        => Assert.Equal(expected, new Scheme(Rate, """{ "rule": "growth", "measure": "n", "gapPercent": 20, "gapTo": 80, "from": "previousYear" }""").Status(Years(before, after)));

    [Theory]
    [InlineData("lessThan", 5, 4, "Met")]
    [InlineData("lessThan", 5, 5, "NotMet not-decreased")]
    [InlineData("lessThan", 0, 0, "Met")]
    [InlineData("lessThan", 0, 1, "NotMet not-decreased")]
    [InlineData("noMoreThan", 5, 5, "Met")]
    [InlineData("noMoreThan", 5, 6, "NotMet increased")]
    public void Falls_are_fewer_than_before_or_no_more(string direction, int before, int after, string expected)
        => Assert.Equal(expected, new Scheme(Count, $$"""{ "rule": "direction", "measure": "n", "is": "{{direction}}", "from": "previousYear" }""").Status(Years(before, after)));

    [Theory]
    [InlineData("""{ "2030": { "meetings": 6, "periods": 3 } }""", "Met")]
    [InlineData("""{ "2030": { "meetings": 5, "periods": 3 } }""", "NotMet below-threshold")]
    [InlineData("""{ "2030": { "meetings": 0, "periods": 0 } }""", "Met")]
    [InlineData("""{ "2030": { "meetings": 5 } }""", "Undetermined missing-value")]
    [InlineData("""{ "2030": { "periods": 5 } }""", "Undetermined missing-value")]
    public void Two_meetings_for_each_period_of_tension(string observations, string expected)
        => Assert.Equal(expected, new Scheme(
            """[ { "id": "meetings", "kind": "count" }, { "id": "periods", "kind": "count" } ]""",
            """{ "rule": "threshold", "measure": "meetings", "atLeast": 2, "timesMeasure": "periods" }""").Status(observations));

    [Theory]
    [InlineData("""{ "target": 11.5 }""", 11.5, "Met")]
    [InlineData("""{ "target": 11.5 }""", 11.6, "NotMet above-chosen-target")]
    [InlineData("{}", 11.6, "Undetermined chosen-target-missing")]
    public void A_chosen_target_can_be_one_not_to_exceed(string choice, decimal observed, string expected)
        => Assert.Equal(expected, Chosen.Status(FormattableString.Invariant($$"""{ "2030": { "n": {{observed}} } }"""), choice));

    [Theory]
    [InlineData("12", DiagnosticCode.ChosenTargetAtOrAboveCeiling)]
    [InlineData("-1", DiagnosticCode.NegativeValue)]
    public void A_chosen_target_not_to_exceed_is_below_its_ceiling(string target, DiagnosticCode expected)
        => Assert.Equal(expected, Assert.Single(Chosen.Read("{}", $$"""{ "target": {{target}} }""").Diagnostics).Code);

    /// <summary>The running total is at most 5 falls in three years: 6 are too many at once, 5 can still become too many.</summary>
    [Theory]
    [InlineData("""{ "2030": { "n": 6 } }""", "NotMet above-threshold")]
    [InlineData("""{ "2030": { "n": 5 } }""", "Met")]
    [InlineData("{}", "Undetermined missing-value")]
    public void A_running_total_can_be_a_limit(string observations, string expected)
        => Assert.Equal(expected, new Scheme(Count, """{ "rule": "threshold", "measure": "n", "atMost": 5, "over": "sinceStart" }""").Status(observations));

    [Fact]
    public void A_decrease_is_said_in_both_languages()
    {
        var verdict = new Scheme(Count, """{ "rule": "growth", "measure": "n", "percent": -5, "from": 2029 }""").Verdict(Years(10, 10));

        Assert.Contains("n: 10; asked: at most 9 (\u22125% over 2029, 10 in 2029, that is 9.5: one fewer at least)", verdict.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("n : 10 ; demandé : au plus 9 (\u22125\u00A0% par rapport à 2029, 10 en 2029, soit 9,5 : un de moins au moins)", verdict.Explain(Language.French), StringComparison.Ordinal);
        Assert.Contains("at most 9", verdict.ToGreen!.Explain(Language.English), StringComparison.Ordinal);
    }

    private static Scheme Chosen => new(
        """[{ "id": "n", "kind": "rate" }]""",
        """{ "rule": "chosenTarget", "measure": "n" }""",
        """{ "chosenTarget": { "measure": "n", "below": 12 } }""");

    private static string Years(decimal before, decimal after) => FormattableString.Invariant($$"""{ "2029": { "n": {{before}} }, "2030": { "n": {{after}} } }""");
}
