using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

/// <summary>A question that may not be asked at all, a missing answer deciding, counts at its worst and at its best: as asked, or as not there.</summary>
public class PendingQuestionTests
{
    /// <summary>As much as 1 to the tenth decimal, and more than 64 bits hold with the points.</summary>
    private const string InManyDigits = "1.000000000000000001";

    /// <summary>"penalty" only takes away, one point or two.</summary>
    private static QuestionnaireResponse Response(string aggregation, string weight, string penalty, params (string Question, string Option)[] answers)
    {
        var questions = Sketch.Questionnaire($$"""
            { {{(aggregation == "points" ? "\"aggregation\": \"points\", " : string.Empty)}}"floor": 0, "pillars": ["p"], "themes": { "t": "p" },
              "questions": {
                "waste": { "theme": "t", "weight": {{weight}}, "options": { "no": 0, "yes": 4 } }, "energy": { "theme": "t", "options": { "no": 0, "yes": 4 } },
                "penalty": { "theme": "t", {{penalty}} "options": { "small": -1, "large": -2 } } } }
            """);
        var builder = new QuestionnaireResponseBuilder(questions, new Establishment(EstablishmentCategory.Ch, 320));
        return answers.Aggregate(builder, (result, answer) => result.Choose(answer.Question, answer.Option)).Build();
    }

    /// <summary>Nobody has to lose a point that may not be asked for. At worst, of two questions one is won, and as much is lost; of eight points, four are won, and two are lost.</summary>
    [Theory]
    [InlineData("mean", "1", 0)]
    [InlineData("mean", InManyDigits, 0)]
    [InlineData("points", "1", 25)]
    [InlineData("points", InManyDigits, 25)]
    public void A_penalty_that_may_not_be_asked_takes_nothing_away_at_best(string aggregation, string weight, decimal lowest)
    {
        var response = Response(aggregation, weight, """ "askedIf": { "question": "waste", "anyOf": ["yes"] }, """, ("energy", "yes"));

        Assert.Equal((lowest, 100), (response.Score().Overall.Conservative, response.Score().Overall.Highest));
        BulkScores.AssertThoseOfTheCard(response, NotConcernedPolicy.LeftOut);
    }

    /// <summary>Of points, the least that it takes is one of eight; as a mean, the half of a question of three.</summary>
    [Theory]
    [InlineData("mean", "1", 75)]
    [InlineData("mean", InManyDigits, 75)]
    [InlineData("points", "1", 87.5)]
    [InlineData("points", InManyDigits, 87.5)]
    public void And_the_least_that_it_can_where_it_is_asked(string aggregation, string weight, decimal highest)
    {
        var response = Response(aggregation, weight, string.Empty, ("energy", "yes"), ("waste", "yes"));

        Assert.Equal(highest, response.Score().Overall.Highest);
        BulkScores.AssertThoseOfTheCard(response, NotConcernedPolicy.LeftOut);
    }
}
