using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports.Drawing;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Reports.Tests;

/// <summary>Pictures of catalogues of other years, identifiers and measures than those of Occitanie.</summary>
public class OtherCatalogueTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void What_may_not_be_exceeded_is_drawn_as_at_most()
    {
        var path = Texts(CpomPictures.Path(Transition(), IndicatorId.Parse("CPOM_TRANSITION_3"), Language.French));

        Assert.Contains("≤\u00A0150", path);
        Assert.DoesNotContain(path, text => text.StartsWith('≥'));
    }

    /// <summary>Of the eighteen years that can be declared: the chosen one, and those of the targets.</summary>
    [Fact]
    public void Only_years_of_which_something_is_asked_known_or_needed_stand_on_the_axis()
    {
        var years = Texts(CpomPictures.Path(Transition(), IndicatorId.Parse("CPOM_TRANSITION_3"), Language.French)).Where(text => text.Length == 4 && text.All(char.IsAsciiDigit)).ToList();

        Assert.Equal(["2026", "2027", "2028", "2029", "2030", "2013", "2026", "2027", "2028", "2029", "2030"], years);
    }

    [Fact]
    public void A_figure_that_is_below_by_little_does_not_look_like_the_one_that_is_asked()
    {
        var path = CpomPictures.Path(Transition(), IndicatorId.Parse("CPOM_TRANSITION_1"), Language.English);

        Assert.Contains("19.999999", Texts(path));
        Assert.Contains("2027, observed 19.999999, required ≥\u00A020.", path.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_identifier_does_not_run_into_the_label()
    {
        foreach (var picture in new[] { CpomPictures.Grid(Transition(), Language.French), CpomPictures.Region([Transition()], Language.French) })
        {
            var texts = XDocument.Parse(picture.Svg).Descendants(Svg + "text").ToList();
            var id = texts.First(text => text.Value == "CPOM_TRANSITION_1");
            var label = texts.First(text => text.Value.StartsWith("Produits durables", StringComparison.Ordinal));
            Assert.True(Number(id, "x") + TextFit.Width(id.Value, Number(id, "font-size")) < Number(label, "x"));
        }
    }

    [Fact]
    public void Numbers_below_zero_rates_per_thousand_and_classes_are_drawn_as_what_they_are()
    {
        var picture = CpomPictures.Path(EveryMeasure(), IndicatorId.Parse("CPOM_EVERY_1"), Language.French);
        var drawn = Texts(picture);

        Assert.Contains("Résultat (M€)", drawn);
        Assert.Contains("Infections pour 1 000 journées (pour 1\u202F000)", drawn);
        Assert.Contains("-0,5", drawn);
        Assert.Contains("≥\u00A0-1", drawn);
        Assert.Contains("≤\u00A03", drawn);
        Assert.DoesNotContain("Certification", drawn);
        Assert.DoesNotContain(XDocument.Parse(picture.Svg).Descendants(Svg + "circle"), circle => Number(circle, "cy") < 0 || Number(circle, "cy") > picture.Height);
    }

    [Fact]
    public void A_report_of_another_catalogue_names_its_reference_where_it_has_no_lines()
        => Assert.Contains("Source : fiche CPOM_TRANSITION_1, Code rural et de la pêche maritime, article L. 230-5-1 (loi EGalim).", CpomReport.Write(Transition(), Language.French), StringComparison.Ordinal);

    [Fact]
    public void A_report_says_the_attributes_of_the_establishment_and_nothing_of_what_the_source_leaves_out()
    {
        var page = XDocument.Parse(CpomReport.Write(Medicosocial(), Language.French)).Root!.Value;

        Assert.Contains("département 31, Places autorisées : 60, Cuisine sur place : oui.", page, StringComparison.Ordinal);
        Assert.EndsWith("Annexe inventée pour essayer le langage des catalogues. Personne.", page.TrimEnd(), StringComparison.Ordinal);
    }

    private static CpomEvaluation Medicosocial() => Evaluate(
        File.ReadAllBytes(TestFiles.Path("Samples", "catalogues", "medico-social-scheme.json")), File.ReadAllText(TestFiles.Path("Samples", "catalogues", "medico-social-scheme-contract.json")));

    private static CpomEvaluation Transition() => Evaluate(
        File.ReadAllBytes(TestFiles.Path("Samples", "catalogues", "transition-obligations.json")), File.ReadAllText(TestFiles.Path("Samples", "catalogues", "transition-obligations-contract.json")));

    private static CpomEvaluation EveryMeasure() => Evaluate(File.ReadAllBytes(TestFiles.Path("every-measure.json")), """
        {
          "format": "thqse.cpom-contract/1", "catalogue": "every-measure", "establishment": { "category": "ch", "beds": 320 }, "asOf": "2027-03-31",
          "observations": { "CPOM_EVERY_1": {
            "2025": { "values": { "result": 2 } },
            "2026": { "values": { "organic": 2, "labelled": 1, "all": 10, "result": -0.5, "certification": "A", "infections": { "numerator": 3, "denominator": 1200 }, "exercises": 2, "signed": true } } } }
        }
        """);

    private static CpomEvaluation Evaluate(byte[] catalogue, string contract)
    {
        var loaded = CpomCatalogue.Load(new MemoryStream(catalogue));
        return loaded.EvaluateAsAsked(ContractDocument.ReadUtf8(Encoding.UTF8.GetBytes(contract), loaded).ContractOrThrow());
    }

    private static List<string> Texts(Picture picture) => [.. XDocument.Parse(picture.Svg).Descendants(Svg + "text").Select(text => text.Value)];

    private static decimal Number(XElement element, string name) => decimal.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
