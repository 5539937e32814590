using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

/// <summary>A gate opens at its very minimum, and one of imperative questions when each of them has it.</summary>
public class GateTests
{
    private static readonly Questionnaire Questions = Sketch.Questionnaire("""
        { "pillars": ["p", "q"], "themes": { "a": "p", "b": "q" },
          "levels": { "bronze": { "from": 10, "gates": [{ "pillar": "q", "minimum": 50 }, { "minimum": 25 }] } },
          "questions": {
            "first": { "theme": "a", "imperative": true, "options": { "0": 0, "24": 24, "25": 25, "100": 100 } },
            "second": { "theme": "a", "imperative": true, "options": { "0": 0, "24": 24, "25": 25, "100": 100 } },
            "third": { "theme": "b", "options": { "0": 0, "49": 49, "50": 50, "100": 100 } } } }
        """);

    [Theory]
    [InlineData("25", "25", "50", true)]
    [InlineData("25", "25", "49", false)]
    [InlineData("25", "24", "50", false)]
    [InlineData("24", "25", "50", false)]
    [InlineData("100", "24", "100", false)]
    public void A_level_is_indicated_when_every_gate_has_its_minimum(string first, string second, string third, bool isIndicated)
    {
        var card = new QuestionnaireResponseBuilder(Questions, new Establishment(EstablishmentCategory.Ch, 320))
            .Choose("first", first).Choose("second", second).Choose("third", third).Build().Score();

        Assert.Equal(isIndicated ? "bronze" : null, card.Level.Indicative);
    }

    /// <summary>Half of the imperative questions have to reach 25.</summary>
    [Theory]
    [InlineData("25", "0", true)]
    [InlineData("24", "0", false)]
    [InlineData("24", "25", true)]
    public void A_share_of_the_imperative_questions_reaches_its_minimum_at_the_minimum(string first, string second, bool isIndicated)
    {
        var questions = Sketch.Questionnaire("""
            { "pillars": ["p"], "themes": { "a": "p" }, "levels": { "bronze": { "from": 0, "gates": [{ "share": 50, "minimum": 25 }] } },
              "questions": {
                "first": { "theme": "a", "imperative": true, "options": { "0": 0, "24": 24, "25": 25, "100": 100 } },
                "second": { "theme": "a", "imperative": true, "options": { "0": 0, "24": 24, "25": 25, "100": 100 } } } }
            """);
        var card = new QuestionnaireResponseBuilder(questions, new Establishment(EstablishmentCategory.Ch, 320)).Choose("first", first).Choose("second", second).Build().Score();

        Assert.Equal(isIndicated ? "bronze" : null, card.Level.Indicative);
        Assert.Equal(isIndicated ? [] : ["bronze"], card.Level.UnmetGates.Select(gate => gate.Level));
    }

    /// <summary>What an answer takes out is asked no more.</summary>
    [Fact]
    public void An_answer_that_takes_a_question_out_opens_the_gate_that_it_kept_shut()
    {
        var questions = Sketch.Questionnaire("""
            { "pillars": ["p"], "themes": { "a": "p" }, "levels": { "bronze": { "from": 0, "gates": [{ "minimum": 50 }] } },
              "questions": {
                "laundry": { "theme": "a", "options": { "own": 0, "none": 1 } },
                "water": { "theme": "a", "imperative": true, "askedIf": { "question": "laundry", "anyOf": ["own"] } } } }
            """);
        var card = new QuestionnaireResponseBuilder(questions, new Establishment(EstablishmentCategory.Ch, 320)).Choose("laundry", "own").Choose("water", "some").Build().Score();

        Assert.Equal("water", Assert.Single(card.Level.UnmetGates).Question);
        Assert.Equal([("laundry", 1), ("water", 1)], card.Gains.Select(gain => (gain.Question, gain.Opens.Count)).Order());
    }

    /// <summary>Less than half of what a gate stands on applies, in its pillar or in its theme, though not in the other one, nor in the whole.</summary>
    [Theory]
    [InlineData("""{ "pillar": "q", "minimum": 0 }, { "theme": "a", "minimum": 0 }""", "b1", "b2")]
    [InlineData("""{ "pillar": "p", "minimum": 0 }, { "theme": "b", "minimum": 0 }""", "b1", "b2")]
    [InlineData("""{ "theme": "b", "minimum": 0 }""", "b1", "b2")]
    [InlineData("""{ "pillar": "q", "minimum": 0 }""", "b1", "b2")]
    public void A_level_asks_for_a_basis_of_everything_that_its_gates_are_on(string gates, params string[] notConcerned)
    {
        var questions = Sketch.Questionnaire($$"""
            { "pillars": ["p", "q"], "themes": { "a": "p", "b": "q" }, "levels": { "bronze": { "from": 0, "gates": [{{gates}}] } },
              "questions": { "a1": { "theme": "a" }, "a2": { "theme": "a" }, "a3": { "theme": "a" }, "b1": { "theme": "b" }, "b2": { "theme": "b" }, "b3": { "theme": "b" } } }
            """);
        var builder = new QuestionnaireResponseBuilder(questions, new Establishment(EstablishmentCategory.Ch, 320));
        foreach (var question in questions.Questions)
        {
            builder = notConcerned.Contains(question.Id) ? builder.NotConcernedBy(question.Id, "none here") : builder.Choose(question.Id, "best");
        }

        Assert.Equal(LevelStatus.InsufficientBasis, builder.Build().Score().Level.Status);
    }

    [Fact]
    public void A_gate_on_a_theme_that_is_not_there_is_refused()
    {
        var policy = new ScoringPolicy(levels: [new Level("low", new LocalizedText("low", "low"), 10, [LevelGate.OfTheme("c", 100)])]);
        var refused = Assert.Throws<ArgumentException>(() => new QuestionnaireResponseBuilder(Questions, new Establishment(EstablishmentCategory.Ch, 320)).Build().Score(policy));

        Assert.StartsWith("A gate is on a theme of the referential: a, b. ", refused.Message, StringComparison.Ordinal);
    }
}
