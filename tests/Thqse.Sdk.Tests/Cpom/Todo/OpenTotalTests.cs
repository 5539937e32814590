using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Catalogues;

namespace Thqse.Sdk.Tests.Cpom.Todo;

/// <summary>
/// What a total of 2032 lacks while a year before it still runs: what follows if that year just reaches what it asks, and no figure where that cannot be told.
/// Worked out by hand: 3 in 2030, which is over, and 2 so far in 2031.
/// </summary>
public class OpenTotalTests
{
    private const string Four = """{ "rule": "threshold", "measure": "visits", "atLeast": 4 }""";
    private const string FiveInAll = """{ "rule": "threshold", "measure": "visits", "atLeast": 5, "over": "sinceStart" }""";
    private const string SixInAll = """{ "rule": "threshold", "measure": "visits", "atLeast": 6, "over": "sinceStart" }""";
    private const string Nothing = """{ "rule": "none" }""";

    [Theory]
    [InlineData("count", Four, "12", 7, 5)]
    [InlineData("count", Four, "12.5", 7, 6)]
    [InlineData("quantity", Four, "12.5", 7, 5.5)]
    [InlineData("count", SixInAll, "12", 6, 6)]
    public void A_total_is_told_by_what_the_open_year_has_to_reach(string kind, string next, string total, decimal until, decimal value)
    {
        var step = Step(kind, Nothing, next, $"\"atLeast\": {total}", new LocalDate(2031, 6, 1));

        Assert.Equal((GreenStepKind.ReachValue, 2031, (decimal?)until, (decimal?)value), (step.Kind, step.OpenReferenceYear!.Value, step.AssumedReference, step.Value));
    }

    /// <summary>The data of a year come six months after it: in March 2031 both years are open. 7 in 2030 are more than the 6 in all that 2031 asks.</summary>
    [Fact]
    public void The_years_before_may_ask_more_than_a_total()
    {
        var step = Step("count", """{ "rule": "threshold", "measure": "visits", "atLeast": 7 }""", SixInAll, "\"atLeast\": 12", new LocalDate(2031, 3, 1), closesAfterMonths: 6);

        Assert.Equal((2031, (decimal?)7, (decimal?)5), (step.OpenReferenceYear!.Value, step.AssumedReference, step.Value));
    }

    /// <summary>More than 12 has no least figure; 2031 asks nothing; 5 in all are reached already.</summary>
    [Theory]
    [InlineData(Four, "\"moreThan\": 12")]
    [InlineData(Nothing, "\"atLeast\": 12")]
    [InlineData(FiveInAll, "\"atLeast\": 12")]
    public void Where_no_least_figure_can_be_told_none_is(string next, string total)
    {
        var step = Step("count", Nothing, next, total, new LocalDate(2031, 6, 1));

        Assert.Equal((GreenStepKind.DeclareValue, 2031, null, null), (step.Kind, step.OpenReferenceYear!.Value, step.AssumedReference, step.Value));
    }

    private static GreenStep Step(string kind, string first, string next, string total, LocalDate asOf, int closesAfterMonths = 0)
    {
        var unit = kind == "quantity" ? """, "decimals": 1, "unit": { "fr": "j", "en": "d" }""" : string.Empty;
        var more = $$"""{ "collection": { "frequency": "yearly", "closesAfterMonths": {{closesAfterMonths}}, "fr": "Annuelle", "en": "Yearly" } }""";
        var scheme = new Scheme($$"""[{ "id": "visits", "kind": "{{kind}}"{{unit}} }]""", first, more, next, last: $$"""{ "rule": "threshold", "measure": "visits", {{total}}, "over": "sinceStart" }""");
        return scheme.Verdicts("""{ "2030": { "visits": 3 }, "2031": { "visits": 2 } }""", asOf: asOf)[2032].ToGreen!.Ways.Single().Steps.Single();
    }
}
