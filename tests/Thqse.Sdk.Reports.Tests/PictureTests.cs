using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Reports.Tests;

public class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<Language> Languages => [Language.French, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_picture_is_sound_xml_with_a_title_and_a_description_that_are_read_out(Language language)
        => Assert.All(Pictured.All(language), each =>
        {
            var root = XDocument.Parse(each.Picture.Svg).Root!;
            Assert.Equal("img", root.Attribute("role")!.Value);
            Assert.Equal(each.Picture.Title, root.Element(Svg + "title")!.Value);
            Assert.Equal(each.Picture.Description, root.Element(Svg + "desc")!.Value);
            Assert.False(string.IsNullOrWhiteSpace(each.Picture.Description));
        });

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_same_input_gives_the_same_characters_whatever_the_culture(Language language)
    {
        var before = CultureInfo.CurrentCulture;
        var invariant = Pictured.All(language).Select(each => each.Picture.Svg).ToList();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(invariant, Pictured.All(language).Select(each => each.Picture.Svg));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void French_and_English_say_it_otherwise()
        => Assert.All(Pictured.All(Language.French).Zip(Pictured.All(Language.English)), pair => Assert.NotEqual(pair.First.Picture.Svg, pair.Second.Picture.Svg));

    [Fact]
    public void No_picture_runs_or_fetches_anything_or_bears_an_identifier()
        => Assert.All(Pictured.All(Language.French), each => Assert.DoesNotContain(XDocument.Parse(each.Picture.Svg).Descendants(), element
            => element.Name.LocalName is "script" or "image" or "use" or "style" or "foreignObject" || element.Attributes().Any(attribute => attribute.Name.LocalName is "id" or "href" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal))));

    [Fact]
    public void A_name_with_a_script_is_shown_as_text()
    {
        var picture = CpomPictures.Grid(Pictured.Named(Pictured.Hostile), Language.French);

        Assert.DoesNotContain("<script", picture.Svg, StringComparison.Ordinal);
        Assert.Contains(XDocument.Parse(picture.Svg).Descendants(Svg + "text"), text => text.Value.StartsWith("<script>alert('", StringComparison.Ordinal));
    }

    [Fact]
    public void The_grid_draws_a_cell_for_each_verdict_with_a_sign_beside_its_colour()
    {
        var evaluation = Pictured.Evaluation();
        var drawn = XDocument.Parse(CpomPictures.Grid(evaluation, Language.French).Svg);

        Assert.Equal(evaluation.Summary.NotMet + 1, drawn.Descendants(Svg + "rect").Count(rect => rect.Attribute("fill")!.Value == "#8C2D04") - Horizons(evaluation));
    }

    private static int Horizons(Thqse.Sdk.Cpom.CpomEvaluation evaluation) => evaluation.Indicators.Sum(indicator
        => (indicator.Period?.Status == Thqse.Sdk.Cpom.VerdictStatus.NotMet ? 1 : 0) + (indicator[2026].ToDate?.Status == Thqse.Sdk.Cpom.VerdictStatus.NotMet ? 1 : 0));

    [Fact]
    public void A_theme_without_an_answer_is_a_gap_in_the_radar_and_not_a_zero()
    {
        var response = Pictured.Response("diagnosis-chu-montlaur-in-progress");
        var radar = DiagnosisPictures.Radar(response.Score(), response.Questionnaire.Referential, Language.English);

        Assert.Contains("Water: not answered.", radar.Description, StringComparison.Ordinal);
        Assert.DoesNotContain(XDocument.Parse(radar.Svg).Descendants(Svg + "path"), path => path.Attribute("d")!.Value.EndsWith('z') && path.Attribute("fill")!.Value != "none");
    }

    [Fact]
    public void A_hidden_group_is_named_as_hidden_and_has_no_figure()
    {
        var cohort = Pictured.Cohort();
        var picture = DiagnosisPictures.Distribution(cohort, Language.English);

        Assert.Equal(cohort.Groups.Count(group => group.Overall.Distribution is null), picture.Description.Split(": hidden").Length - 1);
    }

    /// <summary>A decimal would say more than the report knows: 29,0 of a median that it rounds to 29.</summary>
    [Fact]
    public void A_report_for_publication_is_drawn_in_whole_points()
    {
        var median = Pictured.Cohort().All.Overall.Distribution!.Median!.Value;

        Assert.Contains(FormattableString.Invariant($", médiane {median:0}."), DiagnosisPictures.Distribution(Pictured.Cohort(), Language.French).Description, StringComparison.Ordinal);
    }

    /// <summary>What was not answered then is not drawn as if it had been zero.</summary>
    [Fact]
    public void The_time_before_is_as_unsure_as_it_was()
    {
        var (now, before) = (Pictured.Response("diagnosis-chu-montlaur").Score(), Pictured.Response("diagnosis-chu-montlaur-in-progress").Score());

        var bars = DiagnosisPictures.Bars(now, Referential.Shipped[0], Language.French, before);

        Assert.Contains(XDocument.Parse(bars.Svg).Descendants(Svg + "text"), text => text.Value == "(0,0 à 100,0)");
        Assert.Contains("la fois d'avant de 0,0 à 100,0", bars.Description, StringComparison.Ordinal);
        Assert.True(bars.Width > DiagnosisPictures.Bars(now, Referential.Shipped[0], Language.French).Width);
    }

    [Fact]
    public void Pictures_stay_small() => Assert.All(Pictured.All(Language.French), each => Assert.InRange(each.Picture.Svg.Length, 500, 80_000));

    [Fact]
    public void A_png_shows_its_texts()
    {
        using var image = SKBitmap.Decode(CpomPictures.Grid(Pictured.Named("MMMMMMMMMM"), Language.French).ToPng());

        // Where the name stands: a font that is not found would leave it white, and no error would say so.
        var dark = Enumerable.Range(32, 200).SelectMany(x => Enumerable.Range(30, 30).Select(y => image.GetPixel(x, y))).Count(pixel => pixel.Red < 100);
        Assert.InRange(dark, 500, 5000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void An_image_is_drawn_at_one_to_four_points_a_pixel(int scale)
        => Assert.Throws<ArgumentOutOfRangeException>(() => CpomPictures.Grid(Pictured.Evaluation(), Language.French).ToPng(scale));

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CpomPictures.Region([], Language.French));
        Assert.Throws<ArgumentNullException>(() => CpomPictures.Grid(null!, Language.French));
        Assert.Throws<ArgumentNullException>(() => CpomPictures.Region(null!, Language.French));
        Assert.Throws<ArgumentNullException>(() => DiagnosisPictures.Bars(null!, Referential.Shipped[0], Language.French));
        Assert.Throws<ArgumentNullException>(() => DiagnosisPictures.Distribution(null!, Language.French));
        Assert.Throws<ArgumentOutOfRangeException>(() => CpomPictures.Grid(Pictured.Evaluation(), (Language)9));
        Assert.Throws<KeyNotFoundException>(() => CpomPictures.Path(Pictured.Evaluation(), Thqse.Sdk.Cpom.IndicatorId.Parse("CPOM_OS_99"), Language.French));
    }
}
