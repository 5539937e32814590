using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>What stands beside a status, how statuses are counted, and what a verdict does not have. That it holds of every contract, the properties say.</summary>
public class BesideTheStatusTests
{
    /// <summary>Of a fiche that lists evidence for the year.</summary>
    [Theory]
    [InlineData("""{ "values": { "measure": 1 } }""", EvidenceState.Missing)]
    [InlineData("""{ "values": { "measure": 1 }, "evidence": ["list.pdf"] }""", EvidenceState.Provided)]
    [InlineData("""{ "values": { "measure": 1 }, "evidence": ["\u200b"] }""", EvidenceState.Missing)]
    [InlineData("""{ "values": { "measure": 1 }, "evidence": ["\u00a0\u200b"] }""", EvidenceState.Missing)]
    [InlineData("{}", EvidenceState.Missing)]
    public void Evidence_is_missing_until_a_piece_is_attached_to_the_year(string observation, EvidenceState evidence)
    {
        var fiche = Fiche(each => each.Description.Evidence.Any(piece => piece.Years.Contains(2026)) && each.Targets.Measures.Any(measure => measure.Kind == MeasureKind.Count));
        var verdict = Evaluate(fiche, observation.Replace("measure", Count(fiche), StringComparison.Ordinal))[fiche.Id];

        Assert.Equal(evidence, verdict[2026].Evidence);
        Assert.Equal(EvidenceState.Missing, verdict[2027].Evidence);
    }

    [Fact]
    public void Evidence_is_not_required_where_the_fiche_lists_none_or_does_not_apply()
    {
        var none = Fiche(each => each.Description.Evidence.All(piece => !piece.Years.Contains(2026)));
        var some = Fiche(each => each.Description.Evidence.Any(piece => piece.Years.Contains(2026)));

        Assert.Equal(EvidenceState.NotRequired, Evaluate(none, """{ "evidence": ["list.pdf"] }""")[none.Id][2026].Evidence);
        Assert.Equal(EvidenceState.NotRequired, Evaluate(some, """{ "evidence": ["list.pdf"] }""", notConcerned: true)[some.Id][2026].Evidence);
    }

    [Theory]
    [InlineData("", Issue.CommentRequired)]
    [InlineData(""", "comment": "which ones" """, null)]
    public void A_comment_is_required_beside_a_value_where_the_fiche_asks_for_one(string comment, Issue? issue)
    {
        var fiche = Fiche(each => each.Description.Comment?.IsRequired == true && each.Targets.Measures.Any(measure => measure.Kind == MeasureKind.Count));
        var year = Evaluate(fiche, $$"""{ "values": { "{{Count(fiche)}}": 1 }{{comment}} }""")[fiche.Id][2026];

        Assert.Equal(issue is null ? [] : [issue.Value], year.Issues);
        Assert.Empty(year.Indicator[2027].Issues);
        Assert.Empty(Evaluate(fiche, $$"""{ "values": { "{{Count(fiche)}}": 1 }{{comment}} }""", notConcerned: true)[fiche.Id][2026].Issues);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(29, true)]
    [InlineData(30, false)]
    [InlineData(0, false)]
    public void A_denominator_below_30_is_small(int denominator, bool isSmall)
    {
        var fiche = Fiche(each => each.Description.Comment?.IsRequired != true && each.Targets.Measures.Any(measure => measure.Kind == MeasureKind.Rate));
        var measure = fiche.Targets.Measures.First(each => each.Kind == MeasureKind.Rate).Id;
        var year = Evaluate(fiche, $$"""{ "values": { "{{measure}}": { "numerator": 0, "denominator": {{denominator}} } } }""")[fiche.Id][2026];

        Assert.Equal(isSmall ? [Issue.SmallDenominator] : [], year.Issues);
    }

    [Fact]
    public void Statuses_are_counted_each_on_its_own_by_axis_and_by_year()
    {
        var evaluation = Evaluate(Fiche(each => each.Identity.Axis == "CT"), "{}", asOf: new LocalDate(2028, 3, 31));
        var statuses = evaluation.Indicators.SelectMany(indicator => indicator.Years).ToArray();

        AssertCounts(statuses, evaluation.Summary);
        AssertCounts([.. statuses.Where(year => year.Indicator.Fiche.Identity.Axis == "OS")], evaluation.SummaryOfAxis("OS"));
        AssertCounts([.. statuses.Where(year => year.Year == 2028)], evaluation.SummaryOfYear(2028));
        Assert.True(evaluation.Summary is { NotMet: > 0, Undetermined: > 0, Pending: > 0, NoTarget: > 0, NotApplicable: > 0 });
        Assert.Equal(0, evaluation.SummaryOfYear(2031).Total);
    }

    [Fact]
    public void A_year_without_targets_has_no_verdict()
    {
        var indicator = Evaluate(Fiche(_ => true), "{}").Indicators[0];

        Assert.False(indicator.TryGet(2030, out var verdict));
        Assert.Null(verdict);
        Assert.Throws<ArgumentOutOfRangeException>(() => indicator[2024]);
    }

    [Fact]
    public void An_option_that_is_not_chosen_leaves_every_year_without_a_cell()
    {
        var fiche = Fiche(each => each.Targets.Options.Count > 0);
        var years = Evaluate(fiche, "{}", establishment: """{ "category": "ch", "beds": 320, "ghtMember": true }""")[fiche.Id].Years;

        Assert.All(years, year => Assert.Equal((VerdictStatus.Undetermined, null), (year.Status, year.Cell)));
        Assert.All(years, year => Assert.Equal([Reason.OptionMissing], year.Reasons));
    }

    private static Fiche Fiche(Func<Fiche, bool> fits) => CpomCatalogue.Occitanie2025.Fiches.First(fits);

    private static string Count(Fiche fiche) => fiche.Targets.Measures.First(measure => measure.Kind == MeasureKind.Count).Id.ToString();

    private static void AssertCounts(YearVerdict[] years, StatusCounts counts)
    {
        int Of(VerdictStatus status) => years.Count(year => year.Status == status);

        Assert.Equal(
            (Of(VerdictStatus.Met), Of(VerdictStatus.NotMet), Of(VerdictStatus.Undetermined), Of(VerdictStatus.Pending), Of(VerdictStatus.NoTarget), Of(VerdictStatus.NotApplicable), years.Length),
            (counts.Met, counts.NotMet, counts.Undetermined, counts.Pending, counts.NoTarget, counts.NotApplicable, counts.Total));
    }

    private static CpomEvaluation Evaluate(Fiche fiche, string observation, bool notConcerned = false, LocalDate? asOf = null, string establishment = """{ "category": "ch", "beds": 320, "ghtMember": true }""")
    {
        var contract = new JsonObject
        {
            ["format"] = ContractDocument.Format,
            ["establishment"] = JsonNode.Parse(establishment),
            ["observations"] = new JsonObject { [fiche.Id.ToString()] = new JsonObject { ["2026"] = JsonNode.Parse(observation) } },
        };
        if (notConcerned)
        {
            contract["notConcerned"] = new JsonObject { [fiche.Id.ToString()] = "no such activity" };
        }

        return CpomCatalogue.Occitanie2025.EvaluateAsAsked(ContractDocument.Read(contract.ToJsonString()).ContractOrThrow(), asOf);
    }
}
