using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>A catalogue that shares nothing with the shipped one: other years, categories, sizes and identifiers, places instead of beds, an attribute, decreases, a chosen year of reference.</summary>
public class MedicoSocialSchemeTests
{
    private static readonly CpomCatalogue Catalogue = CatalogueFiles.Load(File.ReadAllText(TestFiles.Path("Samples", "catalogues", "medico-social-scheme.json")));
    private static readonly string Document = File.ReadAllText(TestFiles.Path("Samples", "catalogues", "medico-social-scheme-contract.json"));

    [Fact]
    public void Its_check_finds_nothing() => Assert.Empty(Catalogue.Check());

    /// <summary>No row asks about activities or a GHT.</summary>
    [Fact]
    public void Nothing_is_assumed_that_it_asks_of_nobody()
        => Assert.DoesNotContain(Catalogue.EvaluateAsAsked(Read(Document).ContractOrThrow()).Notices, notice => notice.Code == NoticeCode.Assumed && notice.Value is "activities" or "ghtMember");

    [Fact]
    public void It_shares_no_year_category_size_and_identifier_with_the_shipped_one()
    {
        var shipped = CpomCatalogue.Occitanie2025;

        Assert.Empty(Catalogue.Years.Targeted.Intersect(shipped.Years.Targeted));
        Assert.Empty(Catalogue.Categories.Intersect(shipped.Categories));
        Assert.Empty(Catalogue.Sizes.Classes.Intersect(shipped.Sizes.Classes));
        Assert.All(Catalogue.Fiches, fiche => Assert.False(shipped.TryGet(fiche.Id, out _)));
    }

    /// <summary>
    /// E-1: 210.4 is less than 210.5; 210.5 × 0.85 = 178.925, and 179 is above; 210.5 × 0.8 = 168.4, reached. EHPAD.2: 1234 × 0.9 = 1110.6, rounded 1111; 1111 × 0.9 = 999.9, rounded 1000; 1000 × 0.9 = 900, and 901 is above.
    /// I.3: 44 of 22,000 are 2 per 1,000, at most 2 in 2031, not less than 2 in 2033; 45 are more. 60 places are a wide one.
    /// </summary>
    [Theory]
    [InlineData("E-1", 2031, VerdictStatus.Met, null)]
    [InlineData("E-1", 2032, VerdictStatus.NotMet, "above-allowed-growth")]
    [InlineData("E-1", 2033, VerdictStatus.Met, null)]
    [InlineData("EHPAD.2", 2031, VerdictStatus.Met, null)]
    [InlineData("EHPAD.2", 2032, VerdictStatus.Met, null)]
    [InlineData("EHPAD.2", 2033, VerdictStatus.NotMet, "above-allowed-growth")]
    [InlineData("I.3", 2031, VerdictStatus.Met, null)]
    [InlineData("I.3", 2032, VerdictStatus.NotMet, "above-threshold")]
    [InlineData("I.3", 2033, VerdictStatus.NotMet, "above-threshold")]
    public void Its_verdicts_are_those_worked_out_by_hand(string indicator, int year, VerdictStatus status, string? reason)
    {
        var verdict = Catalogue.EvaluateAsAsked(Read(Document).ContractOrThrow())[indicator][year];

        Assert.Equal((status, reason), (verdict.Status, verdict.Reasons.Select(each => each.ToCode()).SingleOrDefault()));
        Assert.False(string.IsNullOrWhiteSpace(verdict.Explain(Language.French) + verdict.Explain(Language.English)));
    }

    [Theory]
    [InlineData(59, "local")]
    [InlineData(60, "wide")]
    [InlineData(0, "local")]
    public void Places_say_the_size(int places, string size)
    {
        var evaluation = Catalogue.EvaluateAsAsked(Read(With("/establishment/attributes/places", places)).ContractOrThrow());

        Assert.Equal((size, size), (evaluation.Establishment.SizeClass.ToString(), evaluation["I.3"].Row!.Id));
    }

    [Fact]
    public void Categories_and_sizes_are_named_as_the_catalogue_names_them()
    {
        var who = Read(Document).ContractOrThrow().Establishment;

        Assert.Equal(("nursing home (EHPAD)", "EHPAD"), (who.Category.Label(Language.English), who.Category.Label(Language.French)));
        Assert.Equal(("wide (Authorised places: 60 or more)", "grande structure (Places autorisées : 60 et plus)"), (who.SizeClass.Label(Language.English), who.SizeClass.Label(Language.French)));
        Assert.Equal("catégorie EHPAD ou centre de dialyse", Catalogue["E-1"].Targets.Rows[0].Population.Describe(Catalogue["E-1"], Language.French));
    }

    [Theory]
    [InlineData("/establishment/category", "\"ch\"", "unknown-value /establishment/category ch")]
    [InlineData("/establishment/category", "\"EHPAD\"", "")]
    [InlineData("/establishment/sizeClass", "\"large\"", "unknown-value /establishment/sizeClass large")]
    [InlineData("/establishment/sizeClass", "\"local\"", "")]
    [InlineData("/establishment/beds", "80", "")]
    [InlineData("/establishment/attributes", "{ \"own-kitchen\": true }", "missing-member /establishment/attributes places")]
    [InlineData("/establishment/attributes", "{ \"places\": 3 }", "missing-member /establishment/attributes own-kitchen")]
    [InlineData("/choices/E-1/year", "2029", "chosen-year-out-of-range /choices/E-1/year 2029")]
    [InlineData("/observations/E-9", "{}", "unknown-indicator /observations/E-9 E-9")]
    [InlineData("/observations/ehpad.02", "{}", "duplicate-member /observations/ehpad.02 ehpad.02")]
    public void What_its_contracts_say_is_judged_by_it(string place, string value, string expected)
        => Assert.Equal(expected, string.Join("; ", Read(With(place, JsonNode.Parse(value))).Diagnostics.Select(diagnostic => $"{diagnostic.Code.ToCode()} {diagnostic.Pointer} {diagnostic.Value}")));

    [Fact]
    public void A_contract_is_written_as_it_was_read()
    {
        var contract = Read(Document).ContractOrThrow();

        Assert.Equal(ContractDocument.Write(contract), ContractDocument.Write(Read(ContractDocument.Write(contract)).ContractOrThrow()));
        Assert.Equal(contract.Establishment, contract.ToBuilder().Build().Establishment);
        Assert.Throws<ArgumentException>(() => contract.With(new Establishment(EstablishmentCategory.Ch, beds: 320)));
    }

    [Theory]
    [InlineData("/fiches/2/rows/1/who", """{ "sizes": ["wide"], "attributes": { "places": { "below": 61 } } }""", "Places autorisées : 0", "Authorised places: 60")]
    [InlineData("/fiches/0/rows/1/who", """{ "categories": ["ehpad"] }""", "service de soins à domicile (SSIAD)", "nursing home (EHPAD)")]
    public void Its_check_shows_an_establishment_of_its_own(string place, string value, string french, string english)
    {
        var findings = CatalogueFiles.Load(Changed(File.ReadAllText(TestFiles.Path("Samples", "catalogues", "medico-social-scheme.json")), place, JsonNode.Parse(value))).Check();

        Assert.Contains(findings, finding => finding.Code == CatalogueFindingCode.PopulationHole && finding.Explain(Language.French).Contains(french, StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Code == CatalogueFindingCode.OverlappingRows && finding.Explain(Language.English).Contains(english, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/fiches/0/rows/0/who/categories/0", "\"ehpads\"", "unknown-value /fiches/0/rows/0/who/categories/0 ehpads")]
    [InlineData("/fiches/2/rows/0/who/sizes/0", "\"large\"", "unknown-value /fiches/2/rows/0/who/sizes/0 large")]
    [InlineData("/sizes/by", "\"place\"", "unknown-value /sizes/by place")]
    [InlineData("/categories/1/id", "\"ehpad\"", "duplicate-member /categories/1/id ehpad; unknown-value /fiches/0/rows/1/who/categories/0 ssiad")]
    public void A_name_that_its_head_does_not_declare_is_refused_at_load(string place, string value, string expected)
    {
        var refused = Assert.Throws<DiagnosticsException>(() => CatalogueFiles.Load(Changed(File.ReadAllText(TestFiles.Path("Samples", "catalogues", "medico-social-scheme.json")), place, JsonNode.Parse(value))));

        Assert.Equal(expected, string.Join("; ", refused.Diagnostics.Select(diagnostic => $"{diagnostic.Code.ToCode()} {diagnostic.Pointer} {diagnostic.Value}")));
    }

    private static ContractReadResult Read(string document) => ContractDocument.Read(document, Catalogue);

    private static string With(string place, JsonNode? value) => Changed(Document, place, value);

    private static string Changed(string json, string place, JsonNode? value)
    {
        var root = JsonNode.Parse(json)!;
        var path = place.Split('/')[1..];
        var owner = path[..^1].Aggregate(root, (node, name) => node is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]! : node[name]!);
        if (owner is JsonArray array)
        {
            array[int.Parse(path[^1], System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            owner[path[^1]] = value;
        }

        return root.ToJsonString();
    }
}
