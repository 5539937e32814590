using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

/// <summary>What a card says of its origin, of its completeness, and of its themes in order.</summary>
public class ScoreCardTests
{
    private static readonly Questionnaire Questions = Sketch.Questionnaire("""
        { "pillars": ["p", "q"], "themes": { "low": "p", "high": "q", "middle": "p" },
          "questions": { "low-1": { "theme": "low" }, "high-1": { "theme": "high" }, "middle-1": { "theme": "middle" }, "middle-2": { "theme": "middle", "weight": 0 } } }
        """);

    private static readonly Establishment Hospital = new(EstablishmentCategory.Ch, 320);

    [Fact]
    public void Strengths_come_from_the_highest_and_axes_from_the_lowest()
    {
        var card = new QuestionnaireResponseBuilder(Questions, Hospital).Choose("low-1", "none").Choose("middle-1", "some").Choose("high-1", "most").Build().Score();

        Assert.Equal(["high", "middle", "low"], card.Strengths(0).Select(theme => theme.Id));
        Assert.Equal(["low", "middle", "high"], card.ImprovementAxes(100).Select(theme => theme.Id));
        Assert.Equal(["low", "high", "middle"], card.Themes.Select(theme => theme.Id));
        Assert.Equal(["p", "q", "p"], card.Themes.Select(theme => theme.Pillar));
    }

    [Fact]
    public void A_theme_counts_the_questions_with_a_weight_and_those_of_them_that_are_answered()
    {
        var card = new QuestionnaireResponseBuilder(Questions, Hospital)
            .Choose("middle-2", "best").NotConcernedBy("low-1", "no park").Choose("high-1", "none").Build().Score();

        Assert.Equal([("low", 1, 0), ("high", 1, 1), ("middle", 1, 0)], card.Themes.Select(theme => (theme.Id, theme.Asked, theme.Answered)));
    }

    /// <summary>A weight of one in a hundred thousand million is missing: rounded to ten digits, the completeness would be 1.</summary>
    [Fact]
    public void A_response_never_reads_complete_while_an_answer_is_missing()
    {
        var questions = Sketch.Questionnaire("""
            { "pillars": ["p"], "themes": { "t": "p" }, "questions": { "all": { "theme": "t", "weight": 100000000000 }, "speck": { "theme": "t" } } }
            """);
        var builder = new QuestionnaireResponseBuilder(questions, Hospital).Choose("all", "best");

        var card = builder.Build().Score();
        Assert.Equal(0.9999999999m, card.Completeness);
        Assert.False(card.IsComplete);

        var complete = builder.Choose("speck", "none").Build().Score();
        Assert.Equal(1m, complete.Completeness);
        Assert.True(complete.IsComplete);
    }

    [Fact]
    public void Where_nothing_applies_there_is_nothing_to_be_complete_of()
    {
        var card = new QuestionnaireResponseBuilder(Questions, Hospital)
            .NotConcernedBy("low-1", "no park").NotConcernedBy("high-1", "no park").NotConcernedBy("middle-1", "no park").Build().Score();

        Assert.Null(card.Completeness);
        Assert.False(card.IsComplete);
    }

    [Fact]
    public void A_card_says_of_whom_and_of_what_it_is()
    {
        var card = new QuestionnaireResponseBuilder(Questions, Hospital).Build().Score(new ScoringPolicy(NotConcernedPolicy.CountedAsZero));

        Assert.Equal((Sketch.QuestionnaireId, "1.0.0", false), (card.QuestionnaireId, card.QuestionnaireVersion, card.IsSpecimen));
        Assert.Same(Hospital, card.Establishment);
        Assert.Equal(NotConcernedPolicy.CountedAsZero, card.NotConcerned);
        Assert.Equal(("overall", 0m, 0m), (card.Overall.Id, card.Overall.Conservative, card.Overall.Lowest));
        Assert.Equal(["p", "q"], card.Pillars.Select(pillar => pillar.Id));
    }
}
