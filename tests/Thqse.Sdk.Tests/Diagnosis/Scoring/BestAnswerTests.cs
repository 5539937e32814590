using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

/// <summary>The best answer that a question can have, and what an answer tells of itself.</summary>
public class BestAnswerTests
{
    [Theory]
    [InlineData("one", "Answered: best")]
    [InlineData("several", "Answered: a, b")]
    [InlineData("organic", "Answered: 50.5")]
    [InlineData("falls", "Answered: 0")]
    public void Is_the_option_the_options_or_the_figure_with_most_points(string question, string told) => Assert.Equal(told, Answer.Best(Questions[question]).ToString());

    [Fact]
    public void Nothing_is_answered_before() => Assert.Equal(("Unanswered", true), (Answer.None.ToString(), Answer.None.IsEmpty));

    private static Questionnaire Questions { get; } = Sketch.Questionnaire("""
        { "pillars": ["p"], "themes": { "t": "p" },
          "questions": {
            "one": { "theme": "t" }, "several": { "theme": "t", "multiple": true, "options": { "a": 1, "b": 1, "none": { "points": 0, "exclusive": true } } },
            "organic": { "theme": "t", "answer": { "kind": "rate", "bands": [{ "from": 0, "points": 0 }, { "from": 20, "points": 1 }, { "from": 50.5, "points": 4 }] } },
            "falls": { "theme": "t", "answer": { "kind": "count", "lowerIsBetter": true, "bands": [{ "from": 0, "points": 2 }, { "from": 1, "points": 1 }, { "from": 10, "points": 0 }] } } } }
        """);
}
