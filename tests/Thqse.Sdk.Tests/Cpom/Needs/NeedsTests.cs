using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Needs;

public sealed class NeedsTests
{
    [Fact]
    public void A_growth_needs_the_values_of_its_years_and_of_the_reference_that_no_year_asks_for()
    {
        var needs = Of("CPOM_OS_12").Values.Where(need => need.Measure!.Id.ToString() == "mammograms").ToList();
        Assert.Equal([2024, 2025, 2026, 2027, 2028, 2029], needs.Select(need => need.Year));
        Assert.Equal([true, false, false, false, false, false], needs.Select(need => need.IsReference));
        Assert.Equal([true, true, true, true, false, false], needs.Select(need => need.IsDeclared));
        Assert.Equal(740, needs[0].Value!.Number);
    }

    [Fact]
    public void A_milestone_that_was_reached_earlier_is_declared()
    {
        var needs = Of("CPOM_CT_3").Values.Where(need => need.Milestone is not null).ToList();
        Assert.Contains(needs, need => need is { Year: 2025, IsDeclared: true });
        Assert.Contains(needs, need => need is { Year: 2026, IsDeclared: false });
        Assert.All(needs, need => Assert.Null(need.Measure));
    }

    [Fact]
    public void An_option_to_choose_and_a_target_to_fix_come_first()
    {
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320, isGhtMember: true)).Build();
        var needs = contract.Catalogue.Plan(contract).Needs();
        Assert.True(Named(needs, "CPOM_CT_3").LacksOption);
        Assert.Empty(Named(needs, "CPOM_CT_3").Values);
        Assert.True(Named(needs, "CPOM_OS_8").LacksTarget);
        var written = System.Text.Json.Nodes.JsonNode.Parse(Sdk.Serialization.NeedsDocument.Write(contract.Catalogue.Plan(contract)))!["indicators"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == "CPOM_CT_3")!;
        Assert.Null(written["row"]);
        Assert.True(written["lacksOption"]!.GetValue<bool>());
        Assert.False(Of("CPOM_CT_3").LacksOption);
        Assert.False(Of("CPOM_OS_8").LacksTarget);
    }

    [Fact]
    public void What_does_not_apply_needs_nothing()
        => Assert.DoesNotContain(Needs(), needs => needs.Plan.Fiche.Id.ToString() == "CPOM_OS_22");

    /// <summary>Whoever declares everything that is needed leaves nothing undetermined for want of a declaration.</summary>
    [Theory]
    [InlineData("ch-des-deux-rivieres")]
    [InlineData("chu-montlaur")]
    [InlineData("clinique-des-oliviers")]
    public void Who_declares_all_of_it_has_no_value_missing(string sample)
    {
        var read = SampleContracts.Read(sample);
        var builder = new CpomContractBuilder(read.Catalogue, read.Establishment);
        foreach (var fiche in read.Catalogue.Fiches)
        {
            if (read.NotConcernedJustification(fiche.Id) is { } why)
            {
                builder.NotConcernedBy(fiche.Id, why);
            }

            if (read.FindChoice(fiche.Id)?.Option is { } option)
            {
                builder.Choose(fiche.Id, option);
            }

            if (read.FindChoice(fiche.Id)?.Target is { } target)
            {
                builder.FixTarget(fiche.Id, target);
            }
        }

        var plan = read.Catalogue.Plan(builder.Build());
        foreach (var needs in plan.Needs())
        {
            foreach (var need in needs.Values)
            {
                var id = needs.Plan.Fiche.Id;
                _ = need.Milestone is { } milestone
                    ? builder.Reach(id, need.Year, milestone.Id)
                    : builder.Declare(id, need.Year, need.Measure!.Id, Some(need.Measure.Kind));
            }
        }

        var evaluation = read.Catalogue.EvaluateAsAsked(builder.Build());
        var reasons = evaluation.Indicators.SelectMany(indicator => indicator.Years).SelectMany(verdict => verdict.Reasons).Distinct();
        Assert.DoesNotContain(reasons, reason => reason is Reason.MissingValue or Reason.MissingBaseline);
    }

    private static MeasuredValue Some(MeasureKind kind) => kind switch
    {
        MeasureKind.Count => MeasuredValue.Count(1),
        MeasureKind.Rate => MeasuredValue.Rate(1, 40),
        MeasureKind.Flag => MeasuredValue.Flag(true),
        MeasureKind.Quantity => MeasuredValue.Quantity(1),
        MeasureKind.Class => MeasuredValue.Class("A"),
    };

    private static IReadOnlyList<IndicatorNeeds> Needs()
    {
        var contract = SampleContracts.Read("ch-des-deux-rivieres");
        return contract.Catalogue.Plan(contract).Needs();
    }

    private static IndicatorNeeds Of(string indicator) => Named(Needs(), indicator);

    private static IndicatorNeeds Named(IEnumerable<IndicatorNeeds> needs, string indicator) => needs.Single(each => each.Plan.Fiche.Id.ToString() == indicator);
}
