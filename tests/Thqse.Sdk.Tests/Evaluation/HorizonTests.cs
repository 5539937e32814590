using System.Globalization;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Cpom.Support;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>What is said to date and of the period, worked out by hand: which years count, what is missing, what can still be met.</summary>
public class HorizonTests
{
    private const string EachYear = """
        { "2030": { "rule": "flag", "measure": "desk" }, "2031": { "rule": "flag", "measure": "desk" }, "2032": { "rule": "flag", "measure": "desk" } }
        """;

    private const string TwoAYear = """
        { "2031": { "rule": "threshold", "measure": "visits", "atLeast": 2 }, "2032": { "rule": "threshold", "measure": "visits", "atLeast": 2 } }
        """;

    [Theory]
    [InlineData("everyYear", "true", "true", "true", 2033, "met: ")]
    [InlineData("everyYear", "true", "false", "true", 2033, "notMet: answered-no")]
    [InlineData("everyYear", "true", null, "true", 2033, "undetermined: missing-value")]
    [InlineData("everyYear", "false", null, "true", 2033, "notMet: answered-no")]
    [InlineData("everyYear", "false", "false", "true", 2033, "notMet: answered-no")]
    [InlineData("anyYear", "true", "true", "false", 2033, "met: ")]
    [InlineData("anyYear", "false", "false", "false", 2033, "notMet: answered-no")]
    [InlineData("anyYear", "false", "true", "false", 2033, "met: ")]
    [InlineData("anyYear", "false", null, "true", 2033, "met: ")]
    [InlineData("anyYear", "false", null, "false", 2033, "undetermined: missing-value")]
    [InlineData("lastYear", "false", "false", "true", 2033, "met: ")]
    [InlineData("lastYear", "true", "true", "false", 2033, "notMet: answered-no")]
    [InlineData("everyYear", "true", "false", null, 2032, "pending: answered-no, lost")]
    [InlineData("everyYear", "true", "true", "false", 2032, "pending: answered-no")]
    [InlineData("everyYear", "true", null, null, 2032, "pending: missing-value")]
    [InlineData("anyYear", "false", "false", null, 2032, "pending: missing-value")]
    [InlineData("anyYear", "true", null, null, 2031, "met: ")]
    [InlineData("lastYear", "true", "true", null, 2032, "pending: missing-value")]
    public void A_period_combines_its_years_before_any_becomes_pending(string kind, string? first, string? second, string? third, int asOf, string verdict)
    {
        var period = OneFiche.Evaluate(EachYear, Desk(first, second, third), new LocalDate(asOf, 1, 1), period: $$"""{ "rule": "{{kind}}" }""").Period!;

        Assert.Equal(verdict, Text(period) + (period is { Status: VerdictStatus.Pending, CanStillBeMet: false } ? ", lost" : string.Empty));
        Assert.Equal(verdict.StartsWith("met", StringComparison.Ordinal) || (asOf < 2033 && !verdict.EndsWith("lost", StringComparison.Ordinal)), period.CanStillBeMet);
    }

    [Theory]
    [InlineData("everyYear")]
    [InlineData("anyYear")]
    [InlineData("lastYear")]
    [InlineData("none")]
    public void A_period_that_asks_nothing_has_no_verdict(string kind) => Assert.Null(OneFiche.Evaluate("{}", "{}", period: $$"""{ "rule": "{{kind}}" }""").Period);

    [Fact]
    public void A_row_that_states_nothing_for_the_period_has_no_verdict_of_it() => Assert.Null(OneFiche.Evaluate(EachYear, Desk("true", "true", "true")).Period);

    [Fact]
    public void A_year_that_asks_nothing_takes_no_part_in_a_period()
    {
        const string TwoYears = """{ "2031": { "rule": "flag", "measure": "desk" }, "2032": { "rule": "flag", "measure": "desk" } }""";

        Assert.Equal("met: ", Text(OneFiche.Evaluate(TwoYears, Desk("false", "true", "true"), period: """{ "rule": "everyYear" }""").Period!));
        Assert.Equal("notMet: answered-no", Text(OneFiche.Evaluate(TwoYears, Desk("true", "false", "false"), period: """{ "rule": "anyYear" }""").Period!));
    }

    [Fact]
    public void A_period_of_several_rules_has_the_figures_of_each_in_their_order()
    {
        var period = OneFiche.Evaluate(
            TwoAYear,
            """{ "2030": { "values": { "visits": 1, "calls": 10 } }, "2031": { "values": { "visits": 2, "calls": 20 } }, "2032": { "values": { "visits": 3, "calls": 30 } } }""",
            period: """
                { "rule": "allOf", "parts": [{ "rule": "threshold", "measure": "visits", "atLeast": 5, "over": "sinceStart" }, { "rule": "threshold", "measure": "calls", "atLeast": 61, "over": "sinceStart" }] }
                """).Period!;

        Assert.Equal([(5m, 6m), (61m, 60m)], period.Parts.Select(part => (part.Required!.Value, part.Observed!.Value)));
        Assert.Equal("notMet: below-threshold", Text(period));
    }

    [Theory]
    [InlineData(2033, true, false, false)]
    [InlineData(2032, true, false, true)]
    [InlineData(2031, true, true, true)]
    public void To_date_what_is_met_or_open_can_still_be_met(int asOf, bool first, bool second, bool third)
    {
        // 1, then 2 and 2 are asked, and there was one visit only.
        var indicator = OneFiche.Evaluate(
            """
            { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 1 }, "2031": { "rule": "threshold", "measure": "visits", "atLeast": 2 },
              "2032": { "rule": "threshold", "measure": "visits", "atLeast": 2 } }
            """,
            Visits("1", "0", "0"),
            new LocalDate(asOf, 1, 1),
            addsUp: "visits");

        Assert.Equal([first, second, third], indicator.Years.Select(year => year.ToDate!.CanStillBeMet));
    }

    /// <summary>At most 4 a year, 8 up to the second: nothing of the second year makes good what the first, which is over, has exceeded; its own number may still be corrected.</summary>
    [Theory]
    [InlineData("9", "0", false)]
    [InlineData("8", "1", true)]
    [InlineData("3", "6", true)]
    [InlineData("3", "5", true)]
    public void What_is_not_to_be_exceeded_in_all_is_lost_once_the_years_before_have_exceeded_it(string first, string second, bool canStillBeMet)
    {
        var (middle, cells) = (new LocalDate(2031, 6, 30), string.Join(", ", Enumerable.Range(2030, 3).Select(year => $$""" "{{year}}": { "rule": "threshold", "measure": "visits", "atMost": 4 }""")));
        var toDate = OneFiche.Evaluate($"{{{cells}}}", Visits(first, second), middle, addsUp: "visits")[2031].ToDate!;

        Assert.Equal(canStillBeMet, toDate.CanStillBeMet);
        Assert.Equal(!canStillBeMet, toDate.Explain(Language.English).Contains("can no longer be met", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("9", null, null, false)]
    [InlineData("8", null, "1", true)]
    [InlineData("3", null, null, true)]
    public void So_is_a_period_that_must_not_exceed_a_total(string first, string? second, string? third, bool canStillBeMet)
    {
        var period = OneFiche.Evaluate(
            "{}", Visits(first, second, third), new LocalDate(2032, 6, 30), period: """{ "rule": "threshold", "measure": "visits", "atMost": 8, "over": "sinceStart" }""").Period!;

        Assert.Equal(canStillBeMet, period.CanStillBeMet);
    }

    [Theory]
    [InlineData("3", "1", "1", "2030 none; 2031 met 2 of 4; 2032 met 4 of 5")]
    [InlineData("2", "0", "2", "2030 none; 2031 met 2 of 2; 2032 met 4 of 4")]
    [InlineData("3", "0", "0", "2030 none; 2031 met 2 of 3; 2032 notMet 4 of 3: below-threshold")]
    [InlineData("0", "1", "4", "2030 none; 2031 notMet 2 of 1: below-threshold; 2032 met 4 of 5")]
    [InlineData(null, "1", "4", "2030 none; 2031 undetermined 2 of 1: missing-value; 2032 met 4 of 5")]
    [InlineData(null, null, null, "2030 none; 2031 undetermined 2 of nothing: missing-value; 2032 undetermined 4 of nothing: missing-value")]
    public void To_date_a_surplus_carries_forward_and_a_deficit_is_caught_up_once_something_is_required(string? first, string? second, string? third, string toDate)
        => Assert.Equal(toDate, ToDate(OneFiche.Evaluate(TwoAYear, Visits(first, second, third), addsUp: "visits")));

    [Fact]
    public void To_date_is_pending_like_its_year()
        => Assert.Equal(
            "2030 none; 2031 notMet 2 of 0: below-threshold; 2032 pending 4 of 3: below-threshold",
            ToDate(OneFiche.Evaluate(TwoAYear, Visits("0", "0", "3"), new LocalDate(2032, 12, 31), addsUp: "visits")));

    [Fact]
    public void To_date_only_the_numbers_of_the_summed_measure_in_the_year_are_required()
        => Assert.Equal(
            "2030 none; 2031 met 2 of 4; 2032 met 2 of 4",
            ToDate(OneFiche.Evaluate(
                """
                { "2031": { "rule": "allOf", "parts": [{ "rule": "threshold", "measure": "calls", "atLeast": 7 }, { "rule": "threshold", "measure": "visits", "atLeast": 2 }] },
                  "2032": { "rule": "threshold", "measure": "visits", "atLeast": 4, "over": "sinceStart" } }
                """,
                Visits("1", "3", "0"),
                addsUp: "visits")));

    [Fact]
    public void Where_nothing_adds_up_there_is_nothing_to_date() => Assert.Equal("2030 none; 2031 none; 2032 none", ToDate(OneFiche.Evaluate(TwoAYear, Visits("1", "3", "0"))));

    private static string ToDate(IndicatorEvaluation indicator) => string.Join("; ", indicator.Years.Select(year => year.ToDate is { } verdict
        ? string.Create(CultureInfo.InvariantCulture, $"{year.Year} {verdict.Status.ToCode()} {verdict.Required} of {verdict.Observed?.ToString(CultureInfo.InvariantCulture) ?? "nothing"}")
            + (verdict.Reasons.Count > 0 ? ": " + string.Join(" ", verdict.Reasons.Select(reason => reason.ToCode())) : string.Empty)
        : string.Create(CultureInfo.InvariantCulture, $"{year.Year} none")));

    private static string Text(HorizonVerdict verdict) => $"{verdict.Status.ToCode()}: {string.Join(" ", verdict.Reasons.Select(reason => reason.ToCode()))}";

    private static string Desk(params string?[] values) => Values("desk", values);

    private static string Visits(params string?[] values) => Values("visits", values);

    private static string Values(string measure, string?[] values) => "{ " + string.Join(", ", values
        .Select((value, index) => (value, index))
        .Where(pair => pair.value is not null)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $$"""{{'"'}}{{2030 + pair.index}}": { "values": { "{{measure}}": {{pair.value}} } }"""))) + " }";
}
