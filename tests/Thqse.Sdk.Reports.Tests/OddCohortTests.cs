using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Reports.Tests;

/// <summary>Cohorts as they also come: calculated for whoever holds the cards, of those who do not say where they are, near an end, close together, and of nobody.</summary>
public class OddCohortTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A point for each of a hundred: the figure that is given is the score.</summary>
    private static readonly Referential Points = Referential.Load(new MemoryStream(Encoding.UTF8.GetBytes($$"""
        {
          "format": "thqse.referential/1", "id": "points", "version": "1.0.0", "label": { "fr": "Points", "en": "Points" }, "notice": { "fr": "Essai", "en": "A test" },
          "pillars": [{ "id": "all", "label": { "fr": "Tout", "en": "All" } }], "themes": [{ "id": "one", "pillar": "all", "label": { "fr": "Un", "en": "One" } }],
          "questionnaires": [{ "id": "points/one", "version": "1.0.0", "label": { "fr": "Un", "en": "One" }, "questions": [
            { "id": "how-many", "theme": "one", "text": { "fr": "Combien ?", "en": "How many?" },
              "answer": { "kind": "count", "bands": [{{string.Join(", ", Enumerable.Range(0, 101).Select(point => $$"""{ "from": {{point.ToString(CultureInfo.InvariantCulture)}}, "points": {{point.ToString(CultureInfo.InvariantCulture)}} }"""))}}] } }] }]
        }
        """)));

    [Fact]
    public void A_calculation_is_drawn_with_its_decimals_and_with_its_lowest_and_highest_scores()
    {
        var picture = DiagnosisPictures.Distribution(CohortReporting.Calculate(Cards(10, 21, 90)), Language.English);

        Assert.StartsWith("All: n = 3, median 21.0.", picture.Description, StringComparison.Ordinal);
        Assert.Contains("points/one 1.0.0, 3 establishments", Texts(picture));

        // 0 is drawn at 330 and 100 at 800: the lines go from 10, at 377, and from 90, at 753.
        Assert.Equal(["377", "753"], Whiskers(picture).Where(line => line.Attribute("x1")!.Value == line.Attribute("x2")!.Value).Select(line => line.Attribute("x1")!.Value).Distinct());
    }

    [Theory]
    [InlineData(Language.French, "Département : non précisé : n = 2, médiane 30,0.")]
    [InlineData(Language.English, "Department: not stated: n = 2, median 30.0.")]
    public void Those_who_do_not_say_where_they_are_are_a_group_of_their_own(Language language, string said)
    {
        var cohort = CohortReporting.Calculate([Card("A", 20), Card("B", 40), Card("C", 60, "31")]);

        Assert.Contains(said, DiagnosisPictures.Distribution(cohort, language).Description.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    /// <summary>Eight of twelve at 97, the others at 50: their median is too near to 100 to be published, their mean, 81.3, is not.</summary>
    [Theory]
    [InlineData(Language.French, "Tous : n = 12, moyenne 81.", "moy. 81")]
    [InlineData(Language.English, "All: n = 12, mean 81.", "mean 81")]
    public void Where_the_median_is_not_published_the_mean_is_drawn(Language language, string said, string drawn)
    {
        var picture = DiagnosisPictures.Distribution(CohortReporting.Report(Cards([.. Enumerable.Repeat(97, 8), .. Enumerable.Repeat(50, 4)])), language);

        Assert.StartsWith(said, picture.Description.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains(drawn, Texts(picture));
    }

    /// <summary>Most are at 50, and so are both quartiles: they would say no more than the median, and are not published. The deciles are, and there is no box for their lines to start from.</summary>
    [Fact]
    public void Where_the_quartiles_are_not_published_the_median_stands_alone()
    {
        var cohort = CohortReporting.Report(Cards([.. Enumerable.Repeat(20, 4), .. Enumerable.Repeat(50, 18), .. Enumerable.Repeat(80, 4)]));
        var picture = DiagnosisPictures.Distribution(cohort, Language.French);

        Assert.True(cohort.All.Overall.Distribution is { FirstDecile: not null, LowerQuartile: null });
        Assert.Contains("la médiane seule : les quartiles de ce groupe sont masqués", Texts(picture));
        Assert.Empty(Whiskers(picture));
    }

    /// <summary>Nothing is hidden of a calculation, not even that nobody has answered everything.</summary>
    [Theory]
    [InlineData(Language.French, "Tous : aucun établissement.")]
    [InlineData(Language.English, "All: no establishment.")]
    public void A_calculation_in_which_nobody_counts_says_so_and_hides_nothing(Language language, string said)
    {
        var unanswered = new QuestionnaireResponseBuilder(Points["points/one"], new Establishment(EstablishmentCategory.Ch, beds: 320)).Build().Score();

        var picture = DiagnosisPictures.Distribution(CohortReporting.Calculate([unanswered]), language);

        Assert.Equal(said, picture.Description.Replace('\u00A0', ' '));
        Assert.DoesNotContain(Texts(picture), text => text is "masqué" or "hidden");
    }

    /// <summary>A card may be sent without saying whose it is.</summary>
    [Fact]
    public void A_card_that_does_not_say_whose_it_is_is_titled_by_what_it_is_and_marked_by_its_score()
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(Card("A", 20)))!.AsObject();
        document.Remove("establishment");
        var card = ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();

        Assert.Equal("Scores of Self-diagnosis", DiagnosisPictures.Bars(card, Points, Language.English).Title);
        Assert.Equal("Radar of the themes of Self-diagnosis", DiagnosisPictures.Radar(card, Points, Language.English).Title);
        Assert.Contains("20.0", Texts(DiagnosisPictures.Distribution(CohortReporting.Calculate(Cards(10, 30)), Language.English, card)));
    }

    [Fact]
    public void A_figure_without_a_unit_is_shown_alone_and_who_has_every_point_has_none_to_gain()
    {
        var response = new QuestionnaireResponseBuilder(Points["points/one"], new Establishment(EstablishmentCategory.Ch, beds: 320)).Give("how-many", 100).Build();

        var page = XElement.Parse(DiagnosisReport.Write(response, Language.English)["<!DOCTYPE html>\n".Length..]);

        Assert.Equal("100", page.Descendants("td").Single(cell => cell.Attribute("data-head")!.Value == "Answer").Value);
        Assert.DoesNotContain(page.Descendants("h2"), head => head.Value == "What would bring most");
    }

    private static IEnumerable<ScoreCard> Cards(params int[] scores) => scores.Select((score, number) => Card($"CH {number.ToString(CultureInfo.InvariantCulture)}", score));

    private static ScoreCard Card(string name, int score, string? department = null)
        => new QuestionnaireResponseBuilder(Points["points/one"], new Establishment(EstablishmentCategory.Ch, beds: 320, name: name, department: department)).Give("how-many", score).Build().Score();

    /// <summary>The thin lines between what is lowest and highest and the box.</summary>
    private static IEnumerable<XElement> Whiskers(Picture picture) => XDocument.Parse(picture.Svg).Descendants(Svg + "line").Where(line => line.Attribute("stroke-width")!.Value == "1.5");

    private static IEnumerable<string> Texts(Picture picture) => XDocument.Parse(picture.Svg).Descendants(Svg + "text").Select(text => text.Value);
}
