using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Conformance;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Cpom.Contracts;

/// <summary>What the row of an establishment asks, year by year.</summary>
public class IndicatorPlanTests
{
    private static readonly MeasureId Projects = new("projects");
    private static readonly MilestoneId PartnerFound = new("partner-found");

    [Fact]
    public void A_year_asks_of_a_measure_what_the_rules_of_its_cell_judge()
    {
        var (medium, kitchen) = (Plan("CPOM_CT_1"), Plan("CPOM_OS_1", """, "choices": { "CPOM_OS_1": { "option": "kitchen", "target": 20 } }"""));

        Assert.Equal([0, 1, 1, 0], new[] { 2030, 2031, 2032, 2033 }.Select(year => medium.AskedOf(Projects, year).Count));
        Assert.Equal("threshold", Assert.Single(medium.AskedOf(Projects, 2031)).Name);
        Assert.Empty(medium.AskedOf(new MeasureId("reviews"), 2031));
        Assert.Equal(["chosenTarget", "direction"], kitchen.AskedOf(new MeasureId("local-purchases"), 2032).Select(rule => rule.Name));
    }

    [Fact]
    public void A_milestone_is_waited_for_in_the_years_that_name_it()
    {
        var medium = Plan("CPOM_CT_1");

        Assert.Equal([true, false, false], new[] { 2030, 2031, 2040 }.Select(year => medium.Awaits(PartnerFound, year)));
        Assert.False(medium.Awaits(new MilestoneId("contract-signed"), 2030));
        Assert.Equal([PartnerFound], medium.Milestones.Select(milestone => milestone.Id));
        Assert.Equal([Projects], medium.Measures.Select(measure => measure.Id));
    }

    [Fact]
    public void Where_no_row_applies_nothing_is_asked()
    {
        var left = Plan("CPOM_CT_1", """, "notConcerned": { "CPOM_CT_1": "no project" }""");

        Assert.Empty(left.AskedOf(Projects, 2031));
        Assert.False(left.Awaits(PartnerFound, 2030));
        Assert.Empty(left.Milestones);
    }

    [Fact]
    public void It_tells_its_indicator_and_row_or_why_there_is_none()
        => Assert.Equal(
            ["CPOM_CT_1: medium", "CPOM_CT_1: not applicable", "CPOM_OS_1: not known"],
            new[] { Plan("CPOM_CT_1"), Plan("CPOM_CT_1", """, "notConcerned": { "CPOM_CT_1": "no project" }"""), Plan("CPOM_OS_1") }.Select(plan => plan.ToString()));

    /// <summary>What is judged, a factor, a volume that exempts; and what these are computed from.</summary>
    [Theory]
    [InlineData("below-a-volume", "I-1", "sections births")]
    [InlineData("multiples", "I-1", "meetings periods")]
    [InlineData("multiples", "I-2", "errors audits")]
    [InlineData("ratios-and-sums", "I-1", "direct patients per-patient")]
    [InlineData("ratios-and-sums", "I-2", "organic labelled all good share")]
    [InlineData("ratios-and-sums", "I-3", "nurses doctors staff")]
    public void A_verdict_depends_on_every_measure_that_it_reads_and_on_no_other(string catalogue, string indicator, string measures)
    {
        var plan = PlanOf(Vector.Language.First(vector => vector.Catalogue.Id == catalogue).Catalogue, string.Empty)[indicator];

        Assert.All(measures.Split(' '), measure => Assert.True(plan.Reads(new MeasureId(measure)), measure));
        Assert.False(plan.Reads(new MeasureId("beds")));
        Assert.All(plan.Fiche.Targets.Measures, measure => Assert.Equal(plan.Reads(measure.Id), plan.Uses(measure)));
    }

    /// <summary>An indicator that has one row for all, which judges one of its measures only.</summary>
    [Fact]
    public void What_no_cell_reads_changes_no_verdict()
    {
        var plan = Plan("CPOM_CT_1");

        Assert.Equal([true, false], new[] { Projects, new MeasureId("reviews") }.Select(plan.Reads));
    }

    private static IndicatorPlan Plan(string indicator, string more = "")
        => PlanOf(CatalogueFiles.Sound(), more)[indicator];

    private static CpomPlan PlanOf(CpomCatalogue catalogue, string more)
    {
        var contract = $$"""{ "format": "thqse.cpom-contract/1", "catalogue": "{{catalogue.Id}}", "establishment": { "category": "ch", "beds": 320, "ghtMember": true }{{more}} }""";
        return catalogue.Plan(ContractDocument.Read(contract, catalogue).ContractOrThrow());
    }
}
