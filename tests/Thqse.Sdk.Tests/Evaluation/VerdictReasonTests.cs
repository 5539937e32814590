using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Cpom.Support;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>One rule gives one reason, the first that holds; a composite cell has the reasons of the parts that decided it.</summary>
public class VerdictReasonTests
{
    private const string Growth = """{ "rule": "growth", "measure": "share", "percent": 10, "from": "previousYear" }""";
    private const string Direction = """{ "rule": "direction", "measure": "share", "is": "moreThan", "from": "previousYear" }""";
    private const string Chosen = """{ "rule": "chosenTarget", "measure": "share" }""";
    private const string Nothing = """{ "numerator": 0, "denominator": 0 }""";
    private const string Plan = """{ "rule": "milestone", "milestone": "plan" }""";
    private const string Desk = """{ "rule": "flag", "measure": "desk" }""";
    private const string Visits = """{ "rule": "threshold", "measure": "visits", "atLeast": 10 }""";

    [Theory]
    [InlineData(Chosen, null, null, "{}", "undetermined: chosen-target-missing")]
    [InlineData(Chosen, null, "9", "{}", "undetermined: chosen-target-missing")]
    [InlineData(Chosen, null, null, """{ "target": 15 }""", "undetermined: missing-value")]
    [InlineData(Chosen, null, Nothing, """{ "target": 15 }""", "undetermined: zero-denominator")]
    [InlineData(Chosen, null, "14.9", """{ "target": 15 }""", "notMet: below-chosen-target")]
    [InlineData(Chosen, null, "15", """{ "target": 15 }""", "met: ")]
    [InlineData("""{ "rule": "chosenTargetIsSet" }""", null, null, "{}", "notMet: chosen-target-not-set")]
    [InlineData("""{ "rule": "chosenTargetIsSet" }""", null, null, """{ "target": 15 }""", "met: ")]
    [InlineData(Growth, null, null, "{}", "undetermined: missing-value")]
    [InlineData(Growth, Nothing, null, "{}", "undetermined: missing-value")]
    [InlineData(Growth, null, Nothing, "{}", "undetermined: zero-denominator")]
    [InlineData(Growth, null, "50", "{}", "undetermined: missing-baseline")]
    [InlineData(Growth, Nothing, "50", "{}", "undetermined: zero-denominator")]
    [InlineData(Growth, "0", "50", "{}", "undetermined: zero-baseline")]
    [InlineData(Growth, "0", null, "{}", "undetermined: missing-value")]
    [InlineData(Growth, "50", "54.9", "{}", "notMet: below-required-growth")]
    [InlineData(Growth, "50", "55", "{}", "met: ")]
    [InlineData(Direction, null, null, "{}", "undetermined: missing-value")]
    [InlineData(Direction, null, "50", "{}", "undetermined: missing-baseline")]
    [InlineData(Direction, Nothing, "50", "{}", "undetermined: zero-denominator")]
    [InlineData(Direction, "50", "50", "{}", "notMet: not-increased")]
    [InlineData(Direction, "0", "0.1", "{}", "met: ")]
    [InlineData(Direction, "100", "100", "{}", "met: ")]
    [InlineData(Direction, "100", "99.9", "{}", "notMet: not-increased")]
    public void The_first_reason_that_holds_is_given(string rule, string? before, string? value, string choice, string verdict)
        => Assert.Equal(verdict, Verdict(rule, Observations(("2030", "share", before), ("2031", "share", value)), choice));

    [Theory]
    [InlineData("""{ "rule": "direction", "measure": "ratio", "is": "moreThan", "from": "previousYear" }""", "ratio", "100", "100", "notMet: not-increased")]
    [InlineData("""{ "rule": "direction", "measure": "visits", "is": "noLessThan", "from": "previousYear" }""", "visits", "0", "0", "met: ")]
    [InlineData("""{ "rule": "direction", "measure": "visits", "is": "noLessThan", "from": "previousYear" }""", "visits", "5", "4", "notMet: decreased")]
    [InlineData("""{ "rule": "declared", "measure": "visits" }""", "visits", "5", "0", "met: ")]
    [InlineData("""{ "rule": "declared", "measure": "visits" }""", "visits", "5", null, "undetermined: missing-value")]
    [InlineData(Desk, "desk", "true", "false", "notMet: answered-no")]
    [InlineData(Desk, "desk", "true", null, "undetermined: missing-value")]
    [InlineData(Visits, "visits", "10", "9", "notMet: below-threshold")]
    [InlineData("""{ "rule": "threshold", "measure": "visits", "moreThan": 10 }""", "visits", "11", "10", "notMet: below-threshold")]
    public void Each_rule_has_a_reason_of_its_own(string rule, string measure, string? before, string? value, string verdict)
        => Assert.Equal(verdict, Verdict(rule, Observations(("2030", measure, before), ("2031", measure, value))));

    [Theory]
    [InlineData("""{ "2029": { "milestones": ["plan"] } }""", "met: ")]
    [InlineData("""{ "2031": { "milestones": ["plan"] } }""", "met: ")]
    [InlineData("""{ "2032": { "milestones": ["plan"] } }""", "undetermined: missing-value")]
    [InlineData("""{ "2031": { "milestones": ["team"] } }""", "notMet: milestone-not-reached")]
    [InlineData("""{ "2031": { "comment": "not yet" } }""", "notMet: milestone-not-reached")]
    [InlineData("""{ "2031": { "evidence": ["minutes.pdf"] } }""", "notMet: milestone-not-reached")]
    [InlineData("""{ "2031": { "values": {}, "milestones": [], "evidence": [] } }""", "undetermined: missing-value")]
    [InlineData("""{ "2030": { "comment": "not yet" } }""", "undetermined: missing-value")]
    public void A_milestone_stays_reached_and_silence_is_no_answer(string observations, string verdict) => Assert.Equal(verdict, Verdict(Plan, observations));

    [Theory]
    [InlineData("allOf", "9", "false", "notMet: below-threshold answered-no")]
    [InlineData("allOf", "9", null, "notMet: below-threshold")]
    [InlineData("allOf", "9", "true", "notMet: below-threshold")]
    [InlineData("allOf", null, "true", "undetermined: missing-value")]
    [InlineData("allOf", null, null, "undetermined: missing-value")]
    [InlineData("allOf", "10", "true", "met: ")]
    [InlineData("anyOf", "9", "false", "notMet: below-threshold answered-no")]
    [InlineData("anyOf", "9", null, "undetermined: missing-value")]
    [InlineData("anyOf", "9", "true", "met: ")]
    [InlineData("anyOf", null, "true", "met: ")]
    [InlineData("anyOf", "10", "true", "met: ")]
    public void Rules_combine_in_three_valued_logic(string combination, string? visits, string? desk, string verdict)
        => Assert.Equal(verdict, Verdict($$"""{ "rule": "{{combination}}", "parts": [{{Visits}}, {{Desk}}] }""", Observations(("2031", "visits", visits), ("2031", "desk", desk))));

    [Theory]
    [InlineData("4", "6", "met: ")]
    [InlineData("4", "5", "notMet: below-threshold")]
    [InlineData("12", null, "met: ")]
    [InlineData(null, "12", "met: ")]
    [InlineData("9", null, "undetermined: missing-value")]
    [InlineData(null, "9", "undetermined: missing-value")]
    [InlineData(null, null, "undetermined: missing-value")]
    public void A_running_total_is_met_by_what_is_known_or_undetermined_by_what_is_missing(string? before, string? value, string verdict)
        => Assert.Equal(verdict, Verdict("""{ "rule": "threshold", "measure": "visits", "atLeast": 10, "over": "sinceStart" }""", Observations(("2030", "visits", before), ("2031", "visits", value))));

    /// <summary>The same value in both years: a growth of nothing asks for no more, and a proportion that just reaches 100 % is not stopped there.</summary>
    [Theory]
    [InlineData("visits", "0", "5", "5", null, "met: 5")]
    [InlineData("visits", "0", "5", "4", null, "notMet: 5")]
    [InlineData("share", "25", "80", "100", null, "met: 100")]
    [InlineData("share", "25", "80", "100", "stopped", "met: 100")]
    public void A_growth_of_nothing_is_not_raised_and_one_to_100_percent_is_not_stopped(string measure, string percent, string before, string value, string? neverSaid, string verdict)
    {
        var rule = $$"""{ "rule": "growth", "measure": "{{measure}}", "percent": {{percent}}, "from": "previousYear" }""";
        var year = OneFiche.Evaluate($$"""{ "2031": {{rule}} }""", Observations(("2030", measure, before), ("2031", measure, value)))[2031];

        Assert.Equal(verdict, FormattableString.Invariant($"{year.Status.ToCode()}: {year.Required}"));
        Assert.DoesNotContain(neverSaid ?? "one more", year.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2031, "pending: below-threshold")]
    [InlineData(2032, "notMet: below-threshold")]
    public void While_its_year_is_open_what_is_not_met_is_pending_with_its_reason(int asOf, string verdict)
        => Assert.Equal(verdict, Text(OneFiche.Evaluate($$"""{ "2031": {{Visits}} }""", Observations(("2031", "visits", "9")), new LocalDate(asOf, 1, 1))[2031]));

    [Fact]
    public void What_is_declared_for_a_later_year_than_the_date_is_not_known_yet()
        => Assert.Equal(
            "pending: missing-value",
            Text(OneFiche.Evaluate($$"""{ "2031": {{Visits}} }""", Observations(("2031", "visits", "12")), new LocalDate(2030, 12, 31))[2031]));

    private static string Verdict(string rule, string observations, string choice = "{}")
        => Text(OneFiche.Evaluate($$"""{ "2031": {{rule}} }""", observations, choice: choice)[2031]);

    private static string Text(YearVerdict verdict) => $"{verdict.Status.ToCode()}: {string.Join(" ", verdict.Reasons.Select(reason => reason.ToCode()))}";

    private static string Observations(params (string Year, string Measure, string? Value)[] values)
        => "{ " + string.Join(", ", values.Where(each => each.Value is not null).GroupBy(each => each.Year, StringComparer.Ordinal).Select(
            year => $$"""{{'"'}}{{year.Key}}": { "values": { {{string.Join(", ", year.Select(each => $"\"{each.Measure}\": {each.Value}"))}} } }""")) + " }";
}
