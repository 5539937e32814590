using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Referentials;

/// <summary>A figure is read by bands, each from its first number, included, up to the next band.</summary>
public class FigureBandTests
{
    private static readonly Questionnaire Questions = Sketch.Questionnaire("""
        { "pillars": ["p"], "themes": { "t": "p" }, "questions": {
          "share": { "theme": "t", "answer": { "kind": "rate", "bands": [{ "from": 0, "points": 0 }, { "from": 20, "points": 1 }, { "from": 50.5, "points": 3 }] } },
          "falls": { "theme": "t", "answer": { "kind": "count", "unit": { "fr": "chutes", "en": "falls" }, "lowerIsBetter": true, "bands": [{ "from": 0, "points": 3 }, { "from": 1000, "points": 1 }, { "from": 2000, "points": 0 }] } },
          "visits": { "theme": "t", "answer": { "kind": "count", "bands": [{ "from": 2, "points": 0 }, { "from": 10, "points": 1 }] } } } }
        """);

    [Theory]
    [InlineData("share", 0, "moins de 20 %", "less than 20%")]
    [InlineData("share", 1, "de 20 à moins de 50,5 %", "from 20 to less than 50.5%")]
    [InlineData("share", 2, "50,5 % ou plus", "50.5% or more")]
    [InlineData("falls", 0, "moins de 1 000 chutes", "less than 1,000 falls")]
    [InlineData("falls", 1, "de 1 000 à moins de 2 000 chutes", "from 1,000 to less than 2,000 falls")]
    [InlineData("falls", 2, "2 000 chutes ou plus", "2,000 falls or more")]
    [InlineData("visits", 0, "de 2 à moins de 10", "from 2 to less than 10")]
    [InlineData("visits", 1, "10 ou plus", "10 or more")]
    public void A_band_is_said_in_words(string question, int band, string french, string english)
    {
        var figure = Questions[question].Figure!;

        Assert.Equal((french, english), (figure.BandText(figure.Bands[band], Language.French).Replace('\u00A0', ' ').Replace('\u202F', ' '), figure.BandText(figure.Bands[band], Language.English)));
    }

    [Theory]
    [InlineData("share", 0, 0)]
    [InlineData("share", 19.9, 0)]
    [InlineData("share", 20, 1)]
    [InlineData("share", 100, 3)]
    [InlineData("falls", 999, 3)]
    [InlineData("falls", 2000, 0)]
    public void A_figure_has_the_points_of_its_band(string question, decimal given, decimal points) => Assert.Equal(points, Questions[question].Figure!.PointsOf(given));

    [Theory]
    [InlineData("share", -1)]
    [InlineData("share", 100.1)]
    [InlineData("falls", 1.5)]
    [InlineData("visits", 1)]
    public void A_figure_in_no_band_is_refused(string question, decimal given) => Assert.Throws<ArgumentOutOfRangeException>(() => Questions[question].Figure!.PointsOf(given));

    [Fact]
    public void Two_colleagues_who_give_one_figure_agree_and_two_figures_are_a_conflict()
    {
        QuestionnaireResponse Given(decimal figure) => new QuestionnaireResponseBuilder(Questions, new Establishment(EstablishmentCategory.Ch, 320)).Give("share", figure).Build();

        Assert.Equal(35.5m, ResponseMerging.Merge([Given(35.5m), Given(35.50m)]).Response["share"].Figure);
        Assert.Equal(["Answered: 35.5", "Answered: 36"], Assert.Single(ResponseMerging.Merge([Given(35.5m), Given(36)]).Conflicts).Answers.Select(each => each.Answer.ToString()));
    }

    /// <summary>Its best band is what there is to do.</summary>
    [Fact]
    public void An_action_is_proposed_with_the_best_band()
    {
        var response = new QuestionnaireResponseBuilder(Questions, new Establishment(EstablishmentCategory.Ch, 320)).Give("share", 0).Give("falls", 0).Give("visits", 10).Build();

        Assert.Equal("share → 50.5% or more", Assert.Single(ActionPlanning.Propose(response, "Quality", new NodaTime.LocalDate(2027, 1, 1), language: Language.English).Actions).Action);
    }
}
