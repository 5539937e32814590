using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>A contract made in code is refused what a document is refused, and told what the catalogue knows.</summary>
public class ContractBuilderTests
{
    private const decimal Largest = 1_000_000_000_000_000m;

    private static readonly IndicatorId Projects = IndicatorId.Parse("CPOM_OS_8");
    private static readonly IndicatorId Letters = IndicatorId.Parse("CPOM_OS_16");
    private static readonly IndicatorId Reviews = IndicatorId.Parse("CPOM_OS_19");
    private static readonly MeasureId Prescriptions = new("discharge-prescriptions");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100.1)]
    public void A_target_that_cannot_be_chosen_is_told_between_which_limits_it_is(decimal target)
    {
        var definition = CpomCatalogue.Occitanie2025[Projects].Targets.ChosenTarget!;
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Builder().FixTarget(Projects, target));

        Assert.Equal("target", exception.ParamName);
        Assert.StartsWith(FormattableString.Invariant($"{Projects} takes a target above {definition.Floor} and at most 100."), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_is_at_most_what_a_document_can_hold()
    {
        Assert.Equal(Largest, Builder().FixTarget(Reviews, Largest).Build().FindChoice(Reviews)!.Target);
        Assert.Throws<ArgumentOutOfRangeException>(() => Builder().FixTarget(Reviews, Largest + 1));
    }

    [Fact]
    public void A_fiche_that_leaves_no_target_has_none()
        => Assert.StartsWith("CPOM_OS_16 leaves no target", Assert.Throws<ArgumentException>(() => Builder().FixTarget(Letters, 70)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_proportion_above_one_is_told_as_it_was_given()
    {
        Assert.StartsWith(
            "The measure discharge-prescriptions of CPOM_OS_16 is a proportion: its numerator is at most its denominator, and 3/2 is not.",
            Assert.Throws<ArgumentException>(() => Builder().Declare(Letters, 2025, Prescriptions, MeasuredValue.Rate(3, 2))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The measure discharge-prescriptions of CPOM_OS_16 is at most 100, and 100.5% is not.",
            Assert.Throws<ArgumentException>(() => Builder().Declare(Letters, 2025, Prescriptions, MeasuredValue.Percentage(100.5m))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_of_the_kind_of_its_measure()
        => Assert.Throws<ArgumentException>(() => Builder().Declare(Letters, 2025, Prescriptions, MeasuredValue.Count(3)));

    [Fact]
    public void What_the_catalogue_does_not_know_is_told_with_what_it_knows()
    {
        Assert.Contains("discharge-prescriptions", Assert.Throws<ArgumentException>(
            () => Builder().Declare(Letters, 2025, new MeasureId("discharge-letters"), MeasuredValue.Rate(1, 2))).Message, StringComparison.Ordinal);
        Assert.Contains("pharmacy", Assert.Throws<ArgumentException>(
            () => Builder().Choose(IndicatorId.Parse("CPOM_CT_3"), new OptionId("pharmacie"))).Message, StringComparison.Ordinal);
        Assert.Contains("etp-team", Assert.Throws<ArgumentException>(
            () => Builder().Reach(IndicatorId.Parse("CPOM_OS_6"), 2025, new MilestoneId("team"))).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => Builder().Comment(IndicatorId.Parse("CPOM_OS_23"), 2025, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Builder().Comment(Letters, 2023, "x"));
    }

    [Fact]
    public void A_medico_social_establishment_signs_no_contract()
        => Assert.Throws<ArgumentException>("establishment", () => new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.MedicoSocial, 80)));

    /// <summary>The target is fixed before the option, after it, and once more: the one never takes the place of the other.</summary>
    [Fact]
    public void An_option_and_a_target_of_one_indicator_are_two_choices()
    {
        var catalogue = CatalogueFiles.Sound();
        var indicator = IndicatorId.Parse("CPOM_OS_1");
        var builder = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, 320));

        Assert.Null(builder.Build().FindChoice(indicator));
        AssertChoice(null, 15, builder.FixTarget(indicator, 15));
        AssertChoice("kitchen", 15, builder.Choose(indicator, new OptionId("kitchen")));
        AssertChoice("laundry", 15, builder.Choose(indicator, new OptionId("laundry")));
        AssertChoice("laundry", 20, builder.FixTarget(indicator, 20));

        void AssertChoice(string? option, decimal target, CpomContractBuilder made)
        {
            var choice = made.Build().FindChoice(indicator)!;
            Assert.Equal((option, target), (choice.Option?.ToString(), choice.Target));
        }
    }

    private static CpomContractBuilder Builder() => new(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, 320));
}
