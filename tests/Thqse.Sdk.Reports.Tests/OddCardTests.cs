using System.Text.Json.Nodes;
using System.Xml.Linq;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Reports.Tests;

/// <summary>Score cards as they also come: of nobody named, of a referential that is no specimen, with themes that nobody is concerned by, or that the referential at hand does not know.</summary>
public class OddCardTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Referential Small = Referential.Load(new MemoryStream("""
        {
          "format": "thqse.referential/1", "id": "small", "version": "1.0.0", "label": { "fr": "Petit", "en": "Small" }, "notice": { "fr": "Essai", "en": "A test" },
          "pillars": [{ "id": "care", "label": { "fr": "Soins", "en": "Care" } }, { "id": "waste", "label": { "fr": "Déchets", "en": "Waste" } }],
          "themes": [{ "id": "night", "pillar": "care", "label": { "fr": "Nuit", "en": "Night" } }, { "id": "day", "pillar": "care", "label": { "fr": "Jour", "en": "Day" } }, { "id": "bins", "pillar": "waste", "label": { "fr": "Bacs", "en": "Bins" } }],
          "questionnaires": [{ "id": "small/all", "version": "1.0.0", "label": { "fr": "Tout", "en": "All" }, "questions": [
            { "id": "n", "theme": "night", "text": { "fr": "Nuit ?", "en": "Night?" }, "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 1, "label": { "fr": "Oui", "en": "Yes" } }] },
            { "id": "d", "theme": "day", "text": { "fr": "Jour ?", "en": "Day?" }, "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 1, "label": { "fr": "Oui", "en": "Yes" } }] },
            { "id": "b", "theme": "bins", "text": { "fr": "Bacs ?", "en": "Bins?" }, "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 1, "label": { "fr": "Oui", "en": "Yes" } }] }] }]
        }
        """u8.ToArray()));

    private static readonly Referential Other = Referential.ThqseSpecimen;

    /// <summary>Night answered with yes, day not answered, bins not concerned.</summary>
    private static QuestionnaireResponse Response(string? name = null)
        => new QuestionnaireResponseBuilder(Small["small/all"], new Establishment(EstablishmentCategory.Ch, beds: 320, name: name)).Choose("n", "yes").NotConcernedBy("b", "no waste").Build();

    [Fact]
    public void A_card_of_nobody_named_is_titled_by_what_it_is()
    {
        var (anonymous, named) = (Response().Score(), Response("CH de l'Exemple").Score());

        Assert.Equal(("Scores de Autodiagnostic", "Scores of Self-diagnosis"), (DiagnosisPictures.Bars(anonymous, Small, Language.French).Title, DiagnosisPictures.Bars(anonymous, Small, Language.English).Title));
        Assert.Equal("Radar des thèmes de CH de l'Exemple", DiagnosisPictures.Radar(named, Small, Language.French).Title);
        Assert.Equal("Radar of the themes of Self-diagnosis", DiagnosisPictures.Radar(anonymous, Small, Language.English).Title);
    }

    [Fact]
    public void A_theme_that_does_not_concern_has_no_score_and_one_without_an_answer_may_have_any()
    {
        var card = Response().Score();

        Assert.Equal("Whole: from 50.0 to 100.0. Night: 100.0. Day: from 0.0 to 100.0. Bins: not concerned.", DiagnosisPictures.Bars(card, Small, Language.English).Description);
        Assert.Equal("Nuit : 100,0. Jour : sans réponse. Bacs : non concerné.", DiagnosisPictures.Radar(card, Small, Language.French).Description.Replace('\u00A0', ' '));
        Assert.Contains("not concerned", Texts(DiagnosisPictures.Bars(card, Small, Language.English)));
        Assert.Equal(["non concerné", "sans réponse"], Texts(DiagnosisPictures.Radar(card, Small, Language.French)).Where(text => text is "non concerné" or "sans réponse").Order());
    }

    [Fact]
    public void Only_a_specimen_says_that_it_is_one()
    {
        Assert.Contains("small/all 1.0.0", Texts(DiagnosisPictures.Bars(Response().Score(), Small, Language.English)));
        Assert.Contains("small/all 1.0.0", Texts(DiagnosisPictures.Radar(Response().Score(), Small, Language.English)));
        Assert.Contains(Texts(DiagnosisPictures.Radar(Pictured.Response().Score(), Other, Language.English)), text => text.EndsWith(", unofficial specimen", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_referential_at_hand_does_not_know_is_shown_by_its_identifier()
    {
        var bars = DiagnosisPictures.Bars(Response().Score(), Other, Language.English);

        Assert.Contains("night: 100.0.", bars.Description, StringComparison.Ordinal);
        Assert.Contains("care", Texts(bars));
    }

    [Fact]
    public void A_theme_that_was_not_there_the_time_before_has_no_figure_of_then()
        => Assert.Equal("Whole: from 50.0 to 100.0, the time before", DiagnosisPictures.Bars(Response().Score(), Small, Language.English, Pictured.Response().Score()).Description[..42]);

    [Fact]
    public void The_report_of_a_diagnosis_that_is_no_specimen_names_the_establishment_and_shows_what_was_not_answered()
    {
        var page = DiagnosisReport.Write(Response("CH de l'Exemple"), Language.English);

        Assert.Contains("<h1>CH de l'Exemple</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Not concerned: no waste", page, StringComparison.Ordinal);
        Assert.Contains("Not answered", page, StringComparison.Ordinal);
        Assert.DoesNotContain("A test", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Public hospital (CH)</h1>", DiagnosisReport.Write(Response(), Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_answer_the_remark_and_the_evidence_are_shown_where_there_are_any()
    {
        var response = new QuestionnaireResponseBuilder(Small["small/all"], new Establishment(EstablishmentCategory.Ch, beds: 320))
            .Choose("n", "yes").Remark("n", "Since 2025").Choose("d", "no").Attach("d", "rota.pdf").Remark("d", string.Empty).Choose("b", "yes").Remark("b", string.Empty).Build();

        var cells = XDocument.Parse(DiagnosisReport.Write(response, Language.English).Replace("<!DOCTYPE html>", string.Empty, StringComparison.OrdinalIgnoreCase)).Descendants("td").Where(cell => cell.Attribute("data-head")?.Value == "Remark and evidence").Select(cell => cell.Value);

        Assert.Equal(["Since 2025", "rota.pdf", string.Empty], cells);
    }

    /// <summary>50 is drawn at 330 + 470 × 0.5 = 565, with its figure on the left, where there is room for it; 0 at 330, with its figure on the right.</summary>
    [Theory]
    [InlineData("yes", null, "50.0", "end")]
    [InlineData("yes", "CH A", "CH A: 50.0", "end")]
    [InlineData("no", null, "0.0", null)]
    [InlineData("no", "CH A", "CH A: 0.0", null)]
    public void One_establishment_stands_among_the_others_with_its_name_and_score(string answer, string? name, string said, string? anchor)
    {
        var card = new QuestionnaireResponseBuilder(Small["small/all"], new Establishment(EstablishmentCategory.Ch, beds: 320, name: name)).Choose("n", answer).NotConcernedBy("b", "no waste").Build().Score();

        var mark = Assert.Single(XDocument.Parse(DiagnosisPictures.Distribution(Pictured.Cohort(), Language.English, card).Svg).Descendants(Svg + "text"), text => text.Value == said);

        Assert.Equal(anchor, mark.Attribute("text-anchor")?.Value);
    }

    private static IEnumerable<string> Texts(Picture picture) => XDocument.Parse(picture.Svg).Descendants(Svg + "text").Select(text => text.Value);
}
