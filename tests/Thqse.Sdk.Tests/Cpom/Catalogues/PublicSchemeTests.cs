using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>Indicators of public schemes, with their verdicts worked out by hand at their boundaries.</summary>
public class PublicSchemeTests
{
    [Theory]
    [InlineData("""{ "2030": { "absenteeism": 8 } }""", "Met")]
    [InlineData("""{ "2030": { "absenteeism": 8.01 } }""", "NotMet above-threshold")]
    [InlineData("""{ "2030": { "absenteeism": { "numerator": 80, "denominator": 1000 } } }""", "Met")]
    [InlineData("""{ "2030": { "absenteeism": { "numerator": 81, "denominator": 1000 } } }""", "NotMet above-threshold")]
    [InlineData("""{ "2030": { "absenteeism": { "numerator": 0, "denominator": 0 } } }""", "Undetermined zero-denominator")]
    [InlineData("{}", "Undetermined missing-value")]
    public void Absenteeism_is_at_most_8_percent(string observations, string expected)
        => Assert.Equal(expected, new Scheme("""[{ "id": "absenteeism", "kind": "rate", "proportion": true }]""", """{ "rule": "threshold", "measure": "absenteeism", "atMost": 8 }""").Status(observations));

    /// <summary>8.1 % of 1 000 posts: 80 of them are the most.</summary>
    [Fact]
    public void The_path_to_at_most_8_percent_is_the_largest_numerator()
    {
        var scheme = new Scheme("""[{ "id": "absenteeism", "kind": "rate", "proportion": true }]""", """{ "rule": "threshold", "measure": "absenteeism", "atMost": 8 }""");
        var verdict = scheme.Verdict("""{ "2030": { "absenteeism": { "numerator": 811, "denominator": 10009 } } }""");

        var step = Assert.Single(Assert.Single(verdict.ToGreen!.Ways).Steps);
        Assert.Equal((GreenStepKind.NotExceedValue, 8m, 800m), (step.Kind, step.Value, step.Numerator));
        Assert.Contains("at most 8%", verdict.ToGreen.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("au plus 8\u00A0%", verdict.ToGreen.Explain(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(94.99, "NotMet below-threshold")]
    [InlineData(95, "Met")]
    [InlineData(100, "Met")]
    [InlineData(100.01, "NotMet above-threshold")]
    public void Occupancy_is_from_95_to_100_percent(decimal observed, string expected)
        => Assert.Equal(expected, new Scheme(
            """[{ "id": "occupancy", "kind": "rate" }]""",
            """{ "rule": "allOf", "parts": [ { "rule": "threshold", "measure": "occupancy", "atLeast": 95 }, { "rule": "threshold", "measure": "occupancy", "atMost": 100 } ] }""")
            .Status(FormattableString.Invariant($$"""{ "2030": { "occupancy": {{observed}} } }""")));

    [Theory]
    [InlineData(0, "Met")]
    [InlineData(1, "NotMet above-threshold")]
    public void There_is_no_never_event(int events, string expected)
        => Assert.Equal(expected, new Scheme("""[{ "id": "never-events", "kind": "count" }]""", """{ "rule": "threshold", "measure": "never-events", "atMost": 0 }""")
            .Status(FormattableString.Invariant($$"""{ "2030": { "never-events": {{events}} } }""")));

    /// <summary>-40 % of 200.5 kWh/m² is 120.3.</summary>
    [Theory]
    [InlineData("""{ "2022": { "energy": 200.5 }, "2030": { "energy": 120.3 } }""", """{ "year": 2022 }""", "Met")]
    [InlineData("""{ "2022": { "energy": 200.5 }, "2030": { "energy": 120.4 } }""", """{ "year": 2022 }""", "NotMet above-allowed-growth above-threshold")]
    [InlineData("""{ "2022": { "energy": 150 }, "2030": { "energy": 100 } }""", """{ "year": 2022 }""", "Met")]
    [InlineData("""{ "2022": { "energy": 200.5 }, "2030": { "energy": 120.3 } }""", "{}", "Undetermined chosen-year-missing")]
    [InlineData("""{ "2023": { "energy": 200.5 }, "2030": { "energy": 120.3 } }""", """{ "year": 2022 }""", "Undetermined missing-baseline")]
    [InlineData("""{ "2022": { "energy": 0 }, "2030": { "energy": 120.3 } }""", """{ "year": 2022 }""", "Undetermined zero-baseline")]
    public void Energy_is_40_percent_less_than_in_a_chosen_year_or_at_most_an_absolute_value(string observations, string choice, string expected)
        => Assert.Equal(expected, Energy.Status(observations, choice));

    [Fact]
    public void The_path_without_a_chosen_year_is_to_choose_one()
    {
        var steps = Energy.Verdict("""{ "2022": { "energy": 200.5 }, "2030": { "energy": 120.3 } }""").ToGreen!.Ways[0].Steps;

        Assert.Equal(GreenStepKind.ChooseYear, Assert.Single(steps).Kind);
    }

    [Fact]
    public void A_year_that_cannot_be_chosen_is_refused_with_those_that_can()
    {
        var diagnostic = Assert.Single(Energy.Read("{}", """{ "year": 2026 }""").Diagnostics);

        Assert.Equal((DiagnosticCode.ChosenYearOutOfRange, "/choices/CPOM_OS_1/year"), (diagnostic.Code, diagnostic.Pointer));
        Assert.Contains("2020, 2021, 2022, 2023, 2024, 2025", diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    /// <summary>Of a mean of 1 001 (1 000 and 1 002), +2 % is 1 021.02.</summary>
    [Theory]
    [InlineData(1021.02, "Met")]
    [InlineData(1021.03, "NotMet above-allowed-growth")]
    [InlineData(900, "Met")]
    public void Spending_grows_by_2_percent_at_most(decimal spending, string expected)
        => Assert.Equal(expected, new Scheme(
            """[{ "id": "spending", "kind": "quantity", "unit": { "fr": "k€", "en": "k€" }, "decimals": 2 }]""",
            """{ "rule": "growth", "measure": "spending", "percent": 2, "is": "atMost", "from": { "meanOf": [2028, 2029] } }""")
            .Status(FormattableString.Invariant($$"""{ "2028": { "spending": 1000 }, "2029": { "spending": 1002 }, "2030": { "spending": {{spending}} } }""")));

    [Theory]
    [InlineData(40, 43, "Met")]
    [InlineData(40, 42.99, "NotMet below-required-growth")]
    [InlineData(98, 100, "Met")]
    [InlineData(0, 3, "Met")]
    [InlineData(0, 2.5, "NotMet below-required-growth")]
    public void A_rate_gains_3_points(decimal before, decimal after, string expected)
        => Assert.Equal(expected, new Scheme("""[{ "id": "rate", "kind": "rate", "proportion": true }]""", """{ "rule": "growth", "measure": "rate", "plus": 3, "from": "previousYear" }""")
            .Status(FormattableString.Invariant($$"""{ "2029": { "rate": {{before}} }, "2030": { "rate": {{after}} } }""")));

    /// <summary>The mean of 10, 11 and 13 is 11 and a third: 12 is the first count that is not below.</summary>
    [Theory]
    [InlineData("""{ "2027": { "n": 10 }, "2028": { "n": 11 }, "2029": { "n": 13 }, "2030": { "n": 12 } }""", "Met")]
    [InlineData("""{ "2027": { "n": 10 }, "2028": { "n": 11 }, "2029": { "n": 13 }, "2030": { "n": 11 } }""", "NotMet decreased")]
    [InlineData("""{ "2027": { "n": 10 }, "2029": { "n": 13 }, "2030": { "n": 12 } }""", "Undetermined missing-baseline")]
    public void A_count_is_at_least_the_mean_of_three_years(string observations, string expected)
        => Assert.Equal(expected, new Scheme("""[{ "id": "n", "kind": "count" }]""", """{ "rule": "direction", "measure": "n", "is": "noLessThan", "from": { "meanOf": [2027, 2028, 2029] } }""").Status(observations));

    [Theory]
    [InlineData("""{ "2030": { "direct": 60, "patients": 100 } }""", "Met")]
    [InlineData("""{ "2030": { "direct": 59, "patients": 100 } }""", "NotMet below-threshold")]
    [InlineData("""{ "2030": { "direct": 59, "patients": 0 } }""", "Undetermined zero-denominator")]
    [InlineData("""{ "2030": { "direct": 59 } }""", "Undetermined missing-value")]
    public void Direct_admissions_are_60_for_100_patients_over_75(string observations, string expected)
        => Assert.Equal(expected, DirectAdmissions.Status(observations));

    [Fact]
    public void What_a_ratio_lacks_is_the_part_that_is_not_declared()
    {
        var steps = Assert.Single(DirectAdmissions.Verdict("""{ "2030": { "direct": 59 } }""").ToGreen!.Ways).Steps;

        Assert.Contains(steps, step => step.Kind == GreenStepKind.ReachValue && step.Value == 60);
        var short59 = Assert.Single(Assert.Single(DirectAdmissions.Verdict("""{ "2030": { "direct": 59, "patients": 101 } }""").ToGreen!.Ways).Steps);
        Assert.Equal((60m, 61m), (short59.Value, short59.Numerator));
    }

    [Fact]
    public void A_computed_measure_is_not_declared()
    {
        var diagnostic = Assert.Single(DirectAdmissions.Read("""{ "2030": { "rate": 60 } }""").Diagnostics);

        Assert.Equal(DiagnosticCode.ComputedMeasure, diagnostic.Code);
        Assert.Equal(["direct", "patients"], diagnostic.Expected);
    }

    /// <summary>12 + 8 of 40 is half.</summary>
    [Theory]
    [InlineData("""{ "2030": { "organic": 12, "labelled": 8, "all": 40 } }""", "Met")]
    [InlineData("""{ "2030": { "organic": 12, "labelled": 7.99, "all": 40 } }""", "NotMet below-threshold")]
    [InlineData("""{ "2030": { "organic": 12, "all": 40 } }""", "Undetermined missing-value")]
    public void A_share_of_two_sums_is_half_at_least(string observations, string expected)
        => Assert.Equal(expected, new Scheme(
            """
            [
              { "id": "share", "kind": "rate", "ratio": { "numerator": "good", "denominator": "all" } },
              { "id": "good", "kind": "quantity", "unit": { "fr": "k€", "en": "k€" }, "sumOf": ["organic", "labelled"] },
              { "id": "organic", "kind": "quantity", "unit": { "fr": "k€", "en": "k€" }, "decimals": 2 },
              { "id": "labelled", "kind": "quantity", "unit": { "fr": "k€", "en": "k€" }, "decimals": 2 },
              { "id": "all", "kind": "quantity", "unit": { "fr": "k€", "en": "k€" }, "decimals": 2 }
            ]
            """,
            """{ "rule": "threshold", "measure": "share", "atLeast": 50 }""").Status(observations));

    /// <summary>3 infections in 1 500 days are 2 per 1 000.</summary>
    [Theory]
    [InlineData(3, 1500, "Met")]
    [InlineData(3, 1499, "NotMet above-threshold")]
    public void Infections_are_2_per_1000_days_at_most(int infections, int days, string expected)
        => Assert.Equal(expected, Infections.Status(FormattableString.Invariant($$"""{ "2030": { "infections": { "numerator": {{infections}}, "denominator": {{days}} } } }""")));

    [Fact]
    public void A_rate_per_1000_is_shown_with_its_unit()
    {
        var verdict = Infections.Verdict("""{ "2030": { "infections": { "numerator": 4, "denominator": 1000 } } }""");

        Assert.Equal((2m, 4m), (verdict.Required, verdict.Observed));
        Assert.Contains("infections: 4 per 1,000 days; asked: at most 2 per 1,000 days", verdict.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("infections : 4 pour 1 000 journées ; demandé : au plus 2 pour 1 000 journées", verdict.Explain(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2.25, "Met")]
    [InlineData(2.24, "NotMet below-threshold")]
    public void A_full_time_equivalent_has_two_decimals(decimal posts, string expected)
        => Assert.Equal(expected, Posts.Status(FormattableString.Invariant($$"""{ "2030": { "posts": {{posts}} } }""")));

    [Theory]
    [InlineData("2.255", DiagnosticCode.TooManyDecimals)]
    [InlineData("-1", DiagnosticCode.NegativeValue)]
    [InlineData("true", DiagnosticCode.WrongType)]
    public void A_quantity_is_strict_about_its_decimals_and_its_sign(string value, DiagnosticCode expected)
        => Assert.Equal(expected, Assert.Single(Posts.Read($$"""{ "2030": { "posts": {{value}} } }""").Diagnostics).Code);

    [Theory]
    [InlineData("-1.5", "Met")]
    [InlineData("-2", "Met")]
    [InlineData("-2.1", "NotMet below-threshold")]
    [InlineData("0", "Met")]
    public void A_financial_rate_can_be_below_zero(string rate, string expected)
        => Assert.Equal(expected, new Scheme(
            """[{ "id": "margin", "kind": "quantity", "unit": { "fr": "%", "en": "%" }, "decimals": 1, "signed": true }]""",
            """{ "rule": "threshold", "measure": "margin", "atLeast": -2 }""").Status($$"""{ "2030": { "margin": {{rate}} } }"""));

    [Theory]
    [InlineData("""{ "a": true, "b": true, "c": true, "d": false, "e": false }""", "Met")]
    [InlineData("""{ "a": true, "b": true, "d": false, "e": false }""", "Undetermined missing-value")]
    [InlineData("""{ "a": true, "b": true, "c": false, "d": false, "e": false }""", "NotMet answered-no")]
    [InlineData("""{ "a": true, "b": true, "c": true }""", "Met")]
    public void Three_of_five_actions_are_done(string answers, string expected)
        => Assert.Equal(expected, Actions.Status($$"""{ "2030": {{answers}} }"""));

    /// <summary>Two are done, and one of the three others is enough: three ways of one step each.</summary>
    [Fact]
    public void Each_action_that_lacks_is_a_way_of_its_own()
    {
        var ways = Actions.Verdict("""{ "2030": { "a": true, "b": true, "c": false, "d": false, "e": false } }""").ToGreen!.Ways;

        Assert.Equal(["c", "d", "e"], ways.Select(way => Assert.Single(way.Steps).Measure!.Id.ToString()));
        Assert.Equal(3, Actions.Verdict("""{ "2030": { "a": true, "b": false, "c": false, "d": false, "e": true } }""").ToGreen!.Ways.Count);
        Assert.Equal(6, Actions.Verdict("""{ "2030": { "a": true, "b": false, "c": false, "d": false, "e": false } }""").ToGreen!.Ways.Count);
    }

    /// <summary>From 80: +5 % is 84.</summary>
    [Theory]
    [InlineData(80, 90, "Met")]
    [InlineData(80, 84, "Met")]
    [InlineData(80, 83.99, "NotMet below-threshold below-required-growth")]
    [InlineData(95, 101, "Met")]
    public void Occupancy_is_in_range_or_improved_by_5_percent(decimal before, decimal after, string expected)
        => Assert.Equal(expected, new Scheme(
            """[{ "id": "occupancy", "kind": "rate" }]""",
            """
            { "rule": "anyOf", "parts": [
              { "rule": "allOf", "parts": [ { "rule": "threshold", "measure": "occupancy", "atLeast": 90 }, { "rule": "threshold", "measure": "occupancy", "atMost": 100 } ] },
              { "rule": "growth", "measure": "occupancy", "percent": 5, "from": "previousYear" } ] }
            """).Status(FormattableString.Invariant($$"""{ "2029": { "occupancy": {{before}} }, "2030": { "occupancy": {{after}} } }""")));

    [Theory]
    [InlineData("A", "Met")]
    [InlineData("B", "Met")]
    [InlineData("C", "NotMet below-threshold")]
    [InlineData("NC", "Undetermined missing-value")]
    public void The_certification_is_class_B_at_least(string name, string expected)
        => Assert.Equal(expected, Certification.Status($$"""{ "2030": { "class": "{{name}}" } }"""));

    [Fact]
    public void A_class_is_named_in_sentences_and_refused_when_there_is_none_of_that_name()
    {
        Assert.Contains("class: C; asked: at least B", Certification.Verdict("""{ "2030": { "class": "C" } }""").Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(DiagnosticCode.UnknownValue, Assert.Single(Certification.Read("""{ "2030": { "class": "D" } }""").Diagnostics).Code);
    }

    /// <summary>The mean of 9, 10 and 12 is 10 and a third.</summary>
    [Theory]
    [InlineData("""{ "2028": { "n": 9 }, "2029": { "n": 10 }, "2030": { "n": 12 } }""", "Met")]
    [InlineData("""{ "2028": { "n": 9 }, "2029": { "n": 10 }, "2030": { "n": 11 } }""", "Met")]
    [InlineData("""{ "2028": { "n": 9 }, "2029": { "n": 10 }, "2030": { "n": 10 } }""", "NotMet below-threshold")]
    [InlineData("""{ "2029": { "n": 10 }, "2030": { "n": 12 } }""", "Undetermined missing-value")]
    public void The_rolling_mean_of_three_years_is_10_at_least(string observations, string expected)
        => Assert.Equal(expected, new Scheme(
            """[ { "id": "n", "kind": "count" }, { "id": "rolling", "kind": "count", "meanOfYears": { "measure": "n", "years": 3 } } ]""",
            """{ "rule": "threshold", "measure": "rolling", "atLeast": 10 }""").Status(observations));

    /// <summary>A catalogue in which k of n are asked.</summary>
    internal static object SomeOf => Actions.Catalogue();

    /// <summary>What is found in a catalogue that declares a measure and does not use it.</summary>
    internal static object Findings => new Scheme("""[{ "id": "unused", "kind": "count" }]""", """{ "rule": "none" }""").Catalogue().Check();

    private static Scheme Energy => new(
        """[{ "id": "energy", "kind": "quantity", "unit": { "fr": "kWh/m²", "en": "kWh/m²" }, "decimals": 1 }]""",
        """
        { "rule": "anyOf", "parts": [
          { "rule": "growth", "measure": "energy", "percent": -40, "from": "chosenYear" },
          { "rule": "threshold", "measure": "energy", "atMost": 100 } ] }
        """,
        """{ "chosenYear": { "from": 2020, "to": 2025 } }""");

    private static Scheme DirectAdmissions => new(
        """
        [
          { "id": "rate", "kind": "rate", "ratio": { "numerator": "direct", "denominator": "patients" } },
          { "id": "direct", "kind": "count" },
          { "id": "patients", "kind": "count" }
        ]
        """,
        """{ "rule": "threshold", "measure": "rate", "atLeast": 60 }""");

    private static Scheme Infections => new(
        """[{ "id": "infections", "kind": "rate", "per": 1000, "unit": { "fr": "pour 1 000 journées", "en": "per 1,000 days" } }]""",
        """{ "rule": "threshold", "measure": "infections", "atMost": 2 }""");

    private static Scheme Posts => new(
        """[{ "id": "posts", "kind": "quantity", "unit": { "fr": "ETP", "en": "FTE" }, "decimals": 2 }]""",
        """{ "rule": "threshold", "measure": "posts", "atLeast": 2.25 }""");

    private static Scheme Actions => new(
        """[ { "id": "a", "kind": "flag" }, { "id": "b", "kind": "flag" }, { "id": "c", "kind": "flag" }, { "id": "d", "kind": "flag" }, { "id": "e", "kind": "flag" } ]""",
        """
        { "rule": "someOf", "atLeast": 3, "parts": [
          { "rule": "flag", "measure": "a" }, { "rule": "flag", "measure": "b" }, { "rule": "flag", "measure": "c" }, { "rule": "flag", "measure": "d" }, { "rule": "flag", "measure": "e" } ] }
        """);

    private static Scheme Certification => new(
        """[{ "id": "class", "kind": "class", "values": ["C", "B", "A"], "notCollected": "NC" }]""",
        """{ "rule": "threshold", "measure": "class", "atLeast": "B" }""");
}
