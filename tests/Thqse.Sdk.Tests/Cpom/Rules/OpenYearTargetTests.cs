using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Catalogues;

namespace Thqse.Sdk.Tests.Cpom.Rules;

/// <summary>What a year asks for whose reference is a year that is not over: as if that year just reached its own target, whatever rule states it; nothing where that rule states no least value.</summary>
public class OpenYearTargetTests
{
    private const string Counts = """[{ "id": "n", "kind": "count" }, { "id": "m", "kind": "count" }]""";
    private const string Rates = """[{ "id": "n", "kind": "rate" }, { "id": "m", "kind": "count" }]""";
    private const string Proportions = """[{ "id": "n", "kind": "rate", "proportion": true }, { "id": "m", "kind": "count" }]""";
    private const string TenPercentMore = """{ "rule": "growth", "measure": "n", "percent": 10, "from": "previousYear" }""";

    private static readonly LocalDate InTheMiddle = new(2030, 6, 30);

    /// <summary>2031 asks for ten percent more than 2030, which is not over; in 2030 something else is asked. n was 99 in 2027, 100 in 2028 and 2029, and is 40 so far, m was 100.</summary>
    [Theory]
    [InlineData(Counts, """{ "rule": "threshold", "measure": "n", "atLeast": 100 }""", 100, 110)]
    [InlineData(Counts, """{ "rule": "threshold", "measure": "n", "moreThan": 109 }""", 110, 121)]
    [InlineData(Rates, """{ "rule": "threshold", "measure": "n", "atLeast": 80 }""", 80, 88)]
    [InlineData(Rates, """{ "rule": "threshold", "measure": "n", "moreThan": 80 }""", null, null)]
    [InlineData(Counts, """{ "rule": "threshold", "measure": "n", "atMost": 100 }""", null, null)]
    [InlineData(Counts, """{ "rule": "threshold", "measure": "m", "atLeast": 100 }""", null, null)]
    [InlineData(Counts, """{ "rule": "threshold", "measure": "n", "atLeast": 2, "timesMeasure": "m" }""", null, null)]
    [InlineData(Counts, """{ "rule": "threshold", "measure": "n", "atLeast": 100, "over": "sinceStart" }""", null, null)]
    [InlineData(Counts, """{ "rule": "growth", "measure": "n", "percent": 10, "from": 2029 }""", 110, 121)]
    [InlineData(Counts, """{ "rule": "growth", "measure": "n", "percentPerYear": 5, "from": 2028 }""", 110, 121)]
    [InlineData(Counts, """{ "rule": "growth", "measure": "n", "percent": 10, "is": "atMost", "from": 2029 }""", null, null)]
    [InlineData(Counts, """{ "rule": "growth", "measure": "m", "percent": 10, "from": 2029 }""", null, null)]
    [InlineData(Counts, """{ "rule": "growth", "measure": "n", "percent": 10, "from": 2020 }""", null, null)]
    [InlineData(Counts, """{ "rule": "direction", "measure": "n", "is": "moreThan", "from": 2027 }""", 100, 110)]
    [InlineData(Counts, """{ "rule": "direction", "measure": "n", "is": "noLessThan", "from": 2029 }""", 100, 110)]
    [InlineData(Counts, """{ "rule": "direction", "measure": "n", "is": "noMoreThan", "from": 2029 }""", null, null)]
    [InlineData(Counts, """{ "rule": "direction", "measure": "m", "is": "moreThan", "from": 2029 }""", null, null)]
    [InlineData(Rates, """{ "rule": "direction", "measure": "n", "is": "moreThan", "from": 2029 }""", null, null)]
    [InlineData(Rates, """{ "rule": "direction", "measure": "n", "is": "noLessThan", "from": 2029 }""", 100, 110)]
    [InlineData(Proportions, """{ "rule": "direction", "measure": "n", "is": "moreThan", "from": 2029 }""", 100, 100)]
    [InlineData(Counts, """{ "rule": "allOf", "parts": [{ "rule": "threshold", "measure": "n", "atLeast": 100 }, { "rule": "threshold", "measure": "n", "atLeast": 120 }] }""", 120, 132)]
    [InlineData(Counts, """{ "rule": "allOf", "parts": [{ "rule": "threshold", "measure": "n", "atLeast": 120 }, { "rule": "threshold", "measure": "n", "atLeast": 100 }] }""", 120, 132)]
    [InlineData(Counts, """{ "rule": "allOf", "parts": [{ "rule": "threshold", "measure": "n", "atLeast": 100 }, { "rule": "threshold", "measure": "n", "atMost": 200 }] }""", 100, 110)]
    [InlineData(Counts, """{ "rule": "allOf", "parts": [{ "rule": "threshold", "measure": "m", "atLeast": 7 }, { "rule": "threshold", "measure": "n", "atLeast": 100 }] }""", 100, 110)]
    [InlineData(Counts, """{ "rule": "anyOf", "parts": [{ "rule": "threshold", "measure": "m", "atLeast": 7 }, { "rule": "threshold", "measure": "n", "atLeast": 100 }] }""", null, null)]
    public void The_open_year_is_taken_to_just_reach_its_target(string measures, string asked, int? assumed, int? value)
        => Assert.Equal(
            (2030, (decimal?)assumed, (decimal?)value),
            StepOf(new Scheme(measures, asked, next: TenPercentMore), """{ "2027": { "n": 99 }, "2028": { "n": 100 }, "2029": { "n": 100, "m": 100 }, "2030": { "n": 40, "m": 100 } }"""));

    /// <summary>What the establishment chose to reach is a least value; what it chose not to exceed is none.</summary>
    [Theory]
    [InlineData("above", 50, 50, 55)]
    [InlineData("below", 50, null, null)]
    public void A_target_that_was_chosen_is_one_where_it_is_to_be_reached(string side, int limit, int? assumed, int? value)
        => Assert.Equal(
            (2030, (decimal?)assumed, (decimal?)value),
            StepOf(
                new Scheme(
                    Counts,
                    """{ "rule": "chosenTarget", "measure": "n" }""",
                    FormattableString.Invariant($$"""{ "chosenTarget": { "measure": "n", "{{side}}": {{(side == "above" ? limit - 10 : limit + 10)}} } }"""),
                    TenPercentMore),
                """{ "2030": { "n": 4 } }""",
                FormattableString.Invariant($$"""{ "target": {{limit}} }""")));

    /// <summary>A year that has passed its target already says nothing before it is over; nor does one of which nothing is asked.</summary>
    [Theory]
    [InlineData("""{ "rule": "threshold", "measure": "n", "atLeast": 40 }""")]
    [InlineData("""{ "rule": "threshold", "measure": "n", "atLeast": 39 }""")]
    [InlineData("""{ "rule": "none" }""")]
    public void A_year_that_has_passed_its_target_says_nothing(string asked)
        => Assert.Equal((2030, null, null), StepOf(new Scheme(Counts, asked, next: TenPercentMore), """{ "2030": { "n": 40 } }"""));

    /// <summary>A total of 25 by 2031, after a year that is not over: what it and those before it ask, as a year alone and as a total, is taken to be just reached.</summary>
    [Theory]
    [InlineData("""{ "rule": "threshold", "measure": "n", "atLeast": 10, "over": "sinceStart" }""", 10, 15)]
    [InlineData("""{ "rule": "threshold", "measure": "n", "atLeast": 6 }""", 6, 19)]
    [InlineData("""{ "rule": "threshold", "measure": "m", "atLeast": 6 }""", null, null)]
    [InlineData("""{ "rule": "threshold", "measure": "m", "atLeast": 6, "over": "sinceStart" }""", null, null)]
    [InlineData("""{ "rule": "threshold", "measure": "n", "atMost": 6 }""", null, null)]
    [InlineData("""{ "rule": "threshold", "measure": "n", "moreThan": 6, "over": "sinceStart" }""", null, null)]
    [InlineData("""{ "rule": "allOf", "parts": [{ "rule": "threshold", "measure": "n", "atLeast": 6 }, { "rule": "threshold", "measure": "n", "atLeast": 5, "over": "sinceStart" }] }""", 6, 19)]
    [InlineData("""{ "rule": "allOf", "parts": [{ "rule": "threshold", "measure": "n", "atLeast": 6 }, { "rule": "threshold", "measure": "n", "atLeast": 10, "over": "sinceStart" }] }""", 10, 15)]
    [InlineData("""{ "rule": "threshold", "measure": "n", "atLeast": 3, "over": "sinceStart" }""", null, null)]
    public void A_total_lacks_what_the_open_year_leaves_when_it_just_reaches_its_own(string asked, int? until, int? value)
        => Assert.Equal(
            (2030, (decimal?)until, (decimal?)value),
            StepOf(new Scheme(Counts, asked, next: """{ "rule": "threshold", "measure": "n", "atLeast": 25, "over": "sinceStart" }"""), """{ "2030": { "n": 3 } }"""));

    /// <summary>2030 gave 4 and is over, 2031 is not: of 40 by 2032, 4 and the 6 that 2031 asks leave 30; a limit of 25 by 2031 leaves it 21.</summary>
    [Fact]
    public void A_closed_year_counts_with_what_it_gave()
    {
        var scheme = new Scheme(
            Counts,
            """{ "rule": "threshold", "measure": "n", "atLeast": 9 }""",
            next: """{ "rule": "allOf", "parts": [{ "rule": "threshold", "measure": "n", "atLeast": 6 }, { "rule": "threshold", "measure": "n", "atMost": 25, "over": "sinceStart" }] }""",
            last: """{ "rule": "threshold", "measure": "n", "atLeast": 40, "over": "sinceStart" }""");
        var verdicts = scheme.Verdicts("""{ "2030": { "n": 4 }, "2031": { "n": 2 } }""", asOf: new LocalDate(2031, 6, 30));

        var last = Assert.Single(Assert.Single(verdicts[2032].ToGreen!.Ways).Steps);
        Assert.Equal((2031, 10m, 30m), (last.OpenReferenceYear!.Value, last.AssumedReference!.Value, last.Value!.Value));

        var exceeded = scheme.Verdicts("""{ "2030": { "n": 4 }, "2031": { "n": 30 } }""", asOf: new LocalDate(2032, 6, 30))[2031];
        Assert.Equal(21m, Assert.Single(exceeded.ToGreen!.Ways.SelectMany(way => way.Steps), step => step.Kind == GreenStepKind.NotExceedValue).Value);
    }

    private static (int? OpenYear, decimal? Assumed, decimal? Value) StepOf(Scheme scheme, string observations, string choice = "{}")
    {
        var step = Assert.Single(Assert.Single(scheme.Verdicts(observations, choice, InTheMiddle)[2031].ToGreen!.Ways).Steps);
        return (step.OpenReferenceYear, step.AssumedReference, step.Value);
    }
}
