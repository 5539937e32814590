using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

public class CatalogueLookupTests
{
    private static readonly IndicatorId Unknown = IndicatorId.Parse("CPOM_OS_99");

    [Fact]
    public void Every_fiche_is_found_by_each_of_its_spellings()
    {
        var catalogue = CpomCatalogue.Occitanie2025;

        Assert.All(catalogue.Fiches, fiche => Assert.All(fiche.Identity.Spellings, spelling => Assert.Same(fiche, catalogue[spelling])));
    }

    [Theory]
    [InlineData("CPOM_CT_7")]
    [InlineData("CPOM_CT_07")]
    [InlineData("CPOM_CT_007")]
    public void A_leading_zero_makes_no_other_indicator(string spelling)
        => Assert.Equal("CPOM_CT_7", CpomCatalogue.Occitanie2025[spelling].Id.ToString());

    [Fact]
    public void An_unknown_indicator_is_named_with_the_catalogue_and_its_version()
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var byId = Assert.Throws<KeyNotFoundException>(() => catalogue[Unknown]);
        var byText = Assert.Throws<KeyNotFoundException>(() => catalogue["CPOM_OS_99"]);

        Assert.All([byId.Message, byText.Message], message =>
        {
            Assert.Contains("'CPOM_OS_99'", message, StringComparison.Ordinal);
            Assert.Contains(catalogue.Id, message, StringComparison.Ordinal);
            Assert.Contains(catalogue.Version, message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_plan_and_an_evaluation_name_what_they_do_not_have_as_their_catalogue_does()
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var contract = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();
        var expected = Assert.Throws<KeyNotFoundException>(() => catalogue[Unknown]).Message;

        Assert.Equal(expected, Assert.Throws<KeyNotFoundException>(() => catalogue.Plan(contract)[Unknown]).Message);
        Assert.Equal(expected, Assert.Throws<KeyNotFoundException>(() => catalogue.EvaluateAsAsked(contract)[Unknown]).Message);
        Assert.Same(catalogue["CPOM_OS_12"], catalogue.Plan(contract)[IndicatorId.Parse("CPOM_OS_12")].Fiche);
        Assert.Same(catalogue["CPOM_OS_12"], catalogue.EvaluateAsAsked(contract)[IndicatorId.Parse("CPOM_OS_12")].Fiche);
    }

    [Fact]
    public void A_contract_is_evaluated_at_the_date_asked_else_at_its_own_else_after_its_period()
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var builder = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320));

        Assert.Equal(new LocalDate(2030, 1, 1), catalogue.EvaluateAsAsked(builder.Build()).AsOf);
        Assert.Equal(new LocalDate(2027, 5, 1), catalogue.EvaluateAsAsked(builder.AsOf(new LocalDate(2027, 5, 1)).Build()).AsOf);
        Assert.Equal(new LocalDate(2026, 5, 1), catalogue.Evaluate(builder.Build(), new LocalDate(2026, 5, 1)).AsOf);
    }

    [Fact]
    public void A_contract_made_against_another_catalogue_is_not_judged()
    {
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();
        var exception = Assert.Throws<ArgumentException>("contract", () => CatalogueFiles.Sound().EvaluateAsAsked(contract));

        Assert.Contains($"{contract.Catalogue.Id}, version {contract.Catalogue.Version}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_identifier_is_a_mistake_of_format()
    {
        Assert.Throws<FormatException>(() => CpomCatalogue.Occitanie2025["OS 12"]);
        Assert.Throws<ArgumentNullException>(() => CpomCatalogue.Occitanie2025[null!]);
    }

    [Fact]
    public void TryGet_says_whether_the_catalogue_has_the_indicator()
    {
        var catalogue = CpomCatalogue.Occitanie2025;

        Assert.True(catalogue.TryGet(IndicatorId.Parse("CPOM_OS_12"), out var fiche));
        Assert.Equal("CPOM_OS_12", fiche!.Id.ToString());
        Assert.False(catalogue.TryGet(Unknown, out var none));
        Assert.Null(none);
        Assert.False(catalogue.TryGet(default(IndicatorId), out _));
    }

    [Theory]
    [InlineData("CPOM_OS_12", true)]
    [InlineData("CPOM_OS_012", true)]
    [InlineData("CPOM_OS_99", false)]
    [InlineData("OS_12", true)]
    [InlineData("OS12", false)]
    [InlineData(null, false)]
    public void TryGet_takes_a_text_wherever_an_indexer_does(string? id, bool isKnown)
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var contract = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();

        Assert.Equal(isKnown, catalogue.TryGet(id, out var fiche));
        Assert.Equal(isKnown, catalogue.Plan(contract).TryGet(id, out var planned));
        Assert.Equal(isKnown, catalogue.EvaluateAsAsked(contract).TryGet(id, out var evaluated));
        Assert.Equal(isKnown ? catalogue[id!] : null, fiche);
        Assert.Equal(isKnown ? fiche : null, planned?.Fiche);
        Assert.Equal(isKnown ? fiche : null, evaluated?.Fiche);
    }

    [Fact]
    public void Of_two_fiches_with_the_same_identifier_the_first_is_found()
    {
        var catalogue = CatalogueFiles.Load(BrokenDocument.Read(CatalogueFiles.Broken, "duplicate-fiche").Utf8);

        Assert.Same(catalogue.Fiches[1], catalogue["CPOM_OS_1"]);
    }
}
