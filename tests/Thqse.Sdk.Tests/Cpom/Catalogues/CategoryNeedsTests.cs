using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>What an establishment of a category has to say, the head of the catalogue tells: the department of a CHU is one case of it.</summary>
public class CategoryNeedsTests
{
    private const string Nursing = """[{ "id": "ehpad", "label": { "fr": "EHPAD", "en": "Nursing home" }, "needs": ["ghtMember", "activities", "finess"] }, { "id": "chu", "label": { "fr": "CHU", "en": "CHU" } }]""";

    [Theory]
    [InlineData("""{ "category": "ehpad", "beds": 80 }""", "missing-member /establishment ghtMember; missing-member /establishment activities; missing-member /establishment finess")]
    [InlineData("""{ "category": "ehpad", "beds": 80, "ghtMember": false, "activities": [], "finess": "310781406" }""", "")]
    [InlineData("""{ "category": "chu", "beds": 800 }""", "")]
    public void A_catalogue_says_what_its_categories_need(string establishment, string refused)
        => Assert.Equal(refused, Refused(Declaring(), establishment));

    [Theory]
    [InlineData("""{ "category": "chu", "beds": 800 }""", "missing-department /establishment ")]
    [InlineData("""{ "category": "CHU", "beds": 800 }""", "missing-department /establishment ")]
    [InlineData("""{ "category": "chu", "beds": 800, "department": "31" }""", "")]
    [InlineData("""{ "category": "ch", "beds": 800 }""", "")]
    public void The_shipped_one_and_one_that_says_nothing_need_the_department_of_a_university_hospital(string establishment, string refused)
    {
        Assert.Equal(refused, Refused(CpomCatalogue.Occitanie2025, establishment));
        Assert.Equal(refused, Refused(CatalogueFiles.Sound(), establishment));
    }

    [Fact]
    public void Who_takes_the_place_of_another_says_what_its_category_needs()
    {
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();

        Assert.Throws<ArgumentException>("establishment", () => contract.With(new Establishment(EstablishmentCategory.Chu, beds: 800)));
        Assert.Throws<ArgumentException>("establishment", () => contract.With(new Establishment(EstablishmentCategory.Ch)));
        Assert.Equal("31", contract.With(new Establishment(EstablishmentCategory.Chu, beds: 800, department: "31")).Establishment.Department);
    }

    [Theory]
    [InlineData(null, true, "310781406", "ghtMember")]
    [InlineData(false, false, "310781406", "activities")]
    [InlineData(false, true, null, "finess")]
    [InlineData(false, true, "310781406", null)]
    public void Who_takes_the_place_of_another_is_told_the_first_thing_that_its_category_needs(bool? membership, bool hasActivities, string? finess, string? missing)
    {
        var catalogue = Declaring();
        var contract = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Chu, beds: 800)).Build();
        var home = new Establishment(
            new EstablishmentCategory("ehpad"), beds: 80, isGhtMember: membership, activities: hasActivities ? Activities.Mco : null, finess: finess is null ? null : FinessNumber.Parse(finess));

        var refusal = Record.Exception(() => contract.With(home));

        Assert.Equal(missing is null ? null : $"An establishment of the category 'ehpad' says its '{missing}': targets depend on it. (Parameter 'establishment')", refusal?.Message);
    }

    [Fact]
    public void A_category_tells_what_it_needs()
    {
        Assert.Equal(["department"], EstablishmentCategory.Chu.Needs);
        Assert.Empty(EstablishmentCategory.Ch.Needs);
        Assert.Equal(["ghtMember", "activities", "finess"], Declaring().Categories[0].Needs);
        Assert.Empty(Declaring().Categories[1].Needs);
    }

    private static CpomCatalogue Declaring()
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(CatalogueFiles.SoundText)!;
        document["categories"] = System.Text.Json.Nodes.JsonNode.Parse(Nursing);
        foreach (var row in document["fiches"]!.AsArray().SelectMany(fiche => fiche!["rows"]!.AsArray()))
        {
            row!["who"]!.AsObject().Remove("categories");
        }

        return CatalogueFiles.Load(document.ToJsonString());
    }

    private static string Refused(CpomCatalogue catalogue, string establishment)
        => string.Join("; ", ContractDocument.Read($$"""{ "format": "thqse.cpom-contract/1", "catalogue": "{{catalogue.Id}}", "establishment": {{establishment}} }""", catalogue).Diagnostics.Select(each => $"{each.Code.ToCode()} {each.Pointer} {each.Value}"));
}
