using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

/// <summary>What to improve first.</summary>
public class GainTests
{
    private static readonly Questionnaire Questions = Sketch.Questionnaire("""
        { "pillars": ["p"], "themes": { "t": "p" },
          "questions": { "c": { "theme": "t" }, "heavy": { "theme": "t", "weight": 3 }, "b": { "theme": "t" }, "a": { "theme": "t" }, "note": { "theme": "t", "weight": 0 } } }
        """);

    /// <summary>Of 6 the heavy question weighs 3 and can gain two thirds of them, the light ones all of their 1.</summary>
    [Fact]
    public void The_question_that_brings_most_is_first_and_equals_are_in_the_order_of_the_questionnaire()
    {
        var gains = Builder().Choose("heavy", "some").Build().Score().Gains;

        Assert.Equal(
            [("heavy", 33.3333333333m), ("c", 16.6666666667m), ("b", 16.6666666667m), ("a", 16.6666666667m)],
            gains.Select(gain => (gain.Question, gain.Points)));
    }

    /// <summary>The themes of the questionnaire take turns: its order is not that of the themes.</summary>
    [Fact]
    public void Equals_of_several_themes_are_in_the_order_of_the_questionnaire_too()
    {
        var questions = Sketch.Questionnaire("""
            { "pillars": ["p"], "themes": { "t": "p", "u": "p" },
              "questions": { "1": { "theme": "u" }, "2": { "theme": "t" }, "3": { "theme": "u" }, "4": { "theme": "t" }, "5": { "theme": "u" }, "6": { "theme": "t" } } }
            """);

        var gains = new QuestionnaireResponseBuilder(questions, new Establishment(EstablishmentCategory.Ch, 320)).Build().Score().Gains;

        Assert.Equal(["1", "2", "3", "4", "5", "6"], gains.Select(gain => gain.Question));
    }

    [Fact]
    public void A_question_at_its_best_or_without_weight_brings_nothing_and_is_not_listed()
        => Assert.Empty(Builder().Choose("heavy", "best").Choose("a", "best").Choose("b", "best").Choose("c", "best").Build().Score().Gains);

    private static QuestionnaireResponseBuilder Builder() => new(Questions, new Establishment(EstablishmentCategory.Ch, 320));
}
