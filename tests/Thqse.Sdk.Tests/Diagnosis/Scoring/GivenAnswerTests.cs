using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

/// <summary>What a question of a compiled questionnaire can be answered by, at and beyond its limits.</summary>
public class GivenAnswerTests
{
    // Made for each test, as a caller makes it.
    private readonly CompiledQuestionnaire compiled = Sketch.Questionnaire("""
        {
          "pillars": ["p"], "themes": { "t": "p" },
          "questions": {
            "one": { "theme": "t" }, "several": { "theme": "t", "multiple": true, "options": { "a": 1, "b": 1, "c": 1, "none": { "points": 0, "exclusive": true } } },
            "everybody": { "theme": "t", "notConcerned": false }, "must": { "theme": "t", "imperative": true },
            "share": { "theme": "t", "answer": { "kind": "rate", "bands": [{ "from": 0, "points": 0 }, { "from": 20, "points": 1 }] } },
            "falls": { "theme": "t", "answer": { "kind": "count", "bands": [{ "from": 0, "points": 0 }, { "from": 7, "points": 1 }] } }
          }
        }
        """).Compile(new Establishment(EstablishmentCategory.Ch, 320));

    [Theory]
    [InlineData("one", 0)]
    [InlineData("one", 3)]
    [InlineData("several", 3)]
    [InlineData("several", 0, 1, 2)]
    [InlineData("several", 1, 1)]
    public void By_options_that_it_has(string question, params int[] options) => AssertTakes(question, GivenAnswer.Options(options));

    [Theory]
    [InlineData("one", 4)]
    [InlineData("one", 63)]
    [InlineData("one", 0, 1)]
    [InlineData("several", 4)]
    [InlineData("several", 0, 3)]
    [InlineData("several", 0, 4)]
    [InlineData("share", 0)]
    public void But_not_by_one_that_it_has_not_nor_by_several_that_exclude_each_other(string question, params int[] options) => AssertRefuses(question, GivenAnswer.Options(options), "by such options, or by such a figure");

    [Fact]
    public void By_a_figure_within_its_limits()
    {
        AssertTakes("share", GivenAnswer.Figure(0));
        AssertTakes("share", GivenAnswer.Figure(19.5m));
        AssertTakes("share", GivenAnswer.Figure(100));
        AssertTakes("falls", GivenAnswer.Figure(7));
        AssertRefuses("share", GivenAnswer.Figure(100.1m), "figure");
        AssertRefuses("falls", GivenAnswer.Figure(6.5m), "figure");
        AssertRefuses("one", GivenAnswer.Figure(0), "figure");
    }

    [Fact]
    public void By_nothing_or_as_not_concerned_where_it_may_be()
    {
        Assert.All(compiled.Questions, question => AssertTakes(question.Id, GivenAnswer.Unanswered));
        Assert.All(new[] { "one", "several", "share", "falls" }, question => AssertTakes(question, GivenAnswer.NotConcerned));
        Assert.All(new[] { "everybody", "must" }, question => AssertRefuses(question, GivenAnswer.NotConcerned, "it concerns everybody"));
    }

    /// <summary>A bit stands for each option, and there are 64.</summary>
    [Fact]
    public void A_question_has_64_options_at_most()
    {
        var most = WithOptions(64).Compile(new Establishment(EstablishmentCategory.Ch, 320));
        var scores = new ScoreFigures[most.Nodes.Count];
        most.Score([GivenAnswer.Option(63)], scores);
        Assert.Equal(100, scores[0].Conservative);
        most.Score([GivenAnswer.Option(62)], scores);
        Assert.Equal(98.4126984127m, scores[0].Conservative);

        var refused = Assert.Throws<ArgumentException>(() => WithOptions(65).Compile(new Establishment(EstablishmentCategory.Ch, 320)));
        Assert.Equal("questionnaire", refused.ParamName);
        Assert.StartsWith("The question many has more than 64 options.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_are_the_same_by_state_options_and_figure()
    {
        GivenAnswer[] different = [GivenAnswer.Unanswered, GivenAnswer.NotConcerned, GivenAnswer.Option(0), GivenAnswer.Option(1), GivenAnswer.Options([0, 1]), GivenAnswer.Figure(0), GivenAnswer.Figure(1)];
        foreach (var (one, place) in different.Select((answer, place) => (answer, place)))
        {
            foreach (var (other, otherPlace) in different.Select((answer, place) => (answer, place)))
            {
                Assert.Equal(place == otherPlace, one == other);
                Assert.Equal(place != otherPlace, one != other);
                Assert.Equal(place == otherPlace, one.Equals((object)other));
                Assert.Equal(place == otherPlace, one.GetHashCode() == other.GetHashCode());
            }

            Assert.False(one.Equals(null));
            Assert.False(one.Equals("another kind"));
            Assert.Equal(one.State.ToString(), one.ToString());
        }
    }

    [Fact]
    public void Scores_are_the_same_by_their_three_figures()
    {
        GivenAnswer[] answers = [GivenAnswer.Unanswered, GivenAnswer.Option(0), GivenAnswer.Option(3), GivenAnswer.NotConcerned];
        var scores = answers.Select(answer =>
        {
            var (given, figures) = (new GivenAnswer[compiled.Questions.Count], new ScoreFigures[compiled.Nodes.Count]);
            given[0] = answer;
            compiled.Score(given, figures);
            return figures[0];
        }).ToArray();

        Assert.Equal(["0, , 100", "0, 0, 83.3333333333", "16.6666666667, 100, 100", "0, , 100"], scores.Select(score => score.ToString()));
        Assert.Equal("not applicable", default(ScoreFigures).ToString());
        Assert.True(scores[0] == scores[3] && scores[0].Equals((object)scores[3]) && scores[0].GetHashCode() == scores[3].GetHashCode());
        Assert.False(scores[0] != scores[3] || scores[0].Equals(null));
        Assert.All(new[] { scores[1], scores[2], default }, other => Assert.True(scores[0] != other && !scores[0].Equals((object)other) && scores[0].GetHashCode() != other.GetHashCode()));
    }

    private static Questionnaire WithOptions(int count)
    {
        var options = new JsonObject(Enumerable.Range(0, count).Select(points => KeyValuePair.Create<string, JsonNode?>($"o{points}", points)));
        return Sketch.Questionnaire(new JsonObject
        {
            ["pillars"] = new JsonArray("p"),
            ["themes"] = new JsonObject { ["t"] = "p" },
            ["questions"] = new JsonObject { ["many"] = new JsonObject { ["theme"] = "t", ["options"] = options } },
        }.ToJsonString());
    }

    private void AssertTakes(string question, GivenAnswer answer) => Score(question, answer);

    private void AssertRefuses(string question, GivenAnswer answer, string why)
    {
        var refused = Assert.Throws<ArgumentException>(() => Score(question, answer));
        Assert.Equal("answers", refused.ParamName);
        Assert.Contains(question, refused.Message, StringComparison.Ordinal);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    private void Score(string question, GivenAnswer answer)
    {
        var given = new GivenAnswer[compiled.Questions.Count];
        given[compiled.Questions.ToList().FindIndex(each => each.Id == question)] = answer;
        compiled.Score(given, new ScoreFigures[compiled.Nodes.Count]);
    }
}
