using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>A catalogue may count places instead of beds, and name classes of its own.</summary>
public class SizeLimitsTests
{
    private static readonly SizeLimits ByPlaces = With("""
        { "by": "places", "classes": [{ "id": "tiny", "from": 0 }, { "id": "middling", "from": 50 }, { "id": "huge", "from": 1000, "label": { "fr": "énorme", "en": "huge" } }] }
        """).Sizes;

    [Theory]
    [InlineData(0, "tiny", "tiny (Places : moins de 50)", "tiny (Places: fewer than 50)")]
    [InlineData(49, "tiny", "tiny (Places : moins de 50)", "tiny (Places: fewer than 50)")]
    [InlineData(50, "middling", "middling (Places : 50 à 999)", "middling (Places: 50 to 999)")]
    [InlineData(1000, "huge", "énorme (Places : 1 000 et plus)", "huge (Places: 1,000 or more)")]
    public void A_number_is_in_the_class_with_the_highest_limit_that_it_reaches(long number, string id, string french, string english)
    {
        var size = ByPlaces.ClassOf(number);

        Assert.Equal((id, french, english), (size.ToString(), size.Label(Language.French).Replace('\u202F', ' '), size.Label(Language.English)));
    }

    [Theory]
    [InlineData("tiny", 0)]
    [InlineData("middling", 50)]
    [InlineData("huge", 1000)]
    public void A_class_begins_at_its_limit(string id, long fewest) => Assert.Equal(fewest, ByPlaces.Fewest(new SizeClass(id)));

    [Fact]
    public void What_is_no_class_of_the_catalogue_or_no_number_of_places_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ByPlaces.Fewest(SizeClass.Medium));
        Assert.Throws<ArgumentOutOfRangeException>(() => ByPlaces.ClassOf(-1));
    }

    [Fact]
    public void Limits_tell_what_is_counted()
    {
        Assert.Equal("places: tiny, middling, huge", ByPlaces.ToString());
        Assert.Equal("beds: small, medium, large", CatalogueFiles.Sound().Sizes.ToString());
    }

    [Fact]
    public void One_class_for_all_has_no_limits_to_say()
        => Assert.Equal("everybody", With("""{ "by": "beds", "classes": [{ "id": "everybody", "from": 0 }] }""").Sizes.Classes[0].Label(Language.English));

    [Fact]
    public void A_class_of_no_catalogue_is_said_by_its_code()
        => Assert.Equal(("middling", "moins de 100 lits"), (new SizeClass("middling").Label(Language.French), SizeClass.Small.Label(Language.French).Split('(', ')')[1]));

    private static CpomCatalogue With(string sizes)
    {
        var catalogue = JsonNode.Parse(CatalogueFiles.SoundText)!;
        catalogue["attributes"] = JsonNode.Parse("""[{ "id": "places", "kind": "count", "label": { "fr": "Places", "en": "Places" } }]""");
        catalogue["sizes"] = JsonNode.Parse(sizes);
        foreach (var row in catalogue["fiches"]!.AsArray().SelectMany(fiche => fiche!["rows"]!.AsArray()))
        {
            row!["who"]!.AsObject().Remove("sizes");
        }

        return CatalogueFiles.Load(catalogue.ToJsonString());
    }
}
