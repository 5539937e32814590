using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>A response made in code is refused what a document is refused.</summary>
public class ResponseBuilderTests
{
    private static readonly Establishment Hospital = new(EstablishmentCategory.Ch, 320);

    [Fact]
    public void Answers_made_in_code_are_those_of_the_response()
    {
        var response = Builder().Choose("single", "best").Choose("several", "x", "z").NotConcernedBy("several", "none here").Build();

        Assert.Equal(["best"], response["single"].Options);
        Assert.Equal(AnswerState.NotConcerned, response["several"].State);
        Assert.Equal(AnswerState.Unanswered, response["must"].State);
    }

    [Fact]
    public void The_answer_to_a_question_that_does_not_exist_is_no_answer()
    {
        var response = Builder().Choose("single", "best").Build();

        Assert.Throws<KeyNotFoundException>(() => response["singel"]);
        Assert.False(response.TryGet("singel", out _));
        Assert.True(response.TryGet("must", out var answer));
        Assert.Equal(AnswerState.Unanswered, answer!.State);
    }

    [Fact]
    public void What_stands_beside_an_answer_stays_when_the_answer_changes()
    {
        var answer = Builder()
            .Remark("single", "first").Remark("single", "second").Attach("single", "plan.pdf").ContributedBy("single", "A. Martin")
            .NotConcernedBy("single", "none here").Choose("single", "best").Build()["single"];

        Assert.Equal((AnswerState.Answered, "second", null), (answer.State, answer.Remark, answer.Justification));
        Assert.Equal(["plan.pdf"], answer.Evidence);
        Assert.Equal(["A. Martin"], answer.Contributors);
        Assert.Equal(AnswerState.Unanswered, Builder().Remark("single", "being discussed").Build()["single"].State);
    }

    [Fact]
    public void What_is_said_later_does_not_change_a_response()
    {
        var builder = Builder().Choose("single", "none");
        var response = builder.Build();
        builder.Choose("single", "best");

        Assert.Equal(["none"], response["single"].Options);
    }

    [Fact]
    public void Mistakes_are_refused_at_once()
    {
        Assert.Throws<KeyNotFoundException>(() => Builder().Choose("singel", "best"));
        Assert.Throws<ArgumentException>(() => Builder().Choose("single", "bets"));
        Assert.Throws<ArgumentException>(() => Builder().Choose("single"));
        Assert.Throws<ArgumentException>(() => Builder().Choose("single", "some", "best"));
        Assert.Throws<ArgumentException>(() => Builder().Choose("several", "x", "x"));
        Assert.Throws<ArgumentException>(() => Builder().Choose("large-only", "bets"));
        Assert.Throws<ArgumentException>(() => Builder().NotConcernedBy("must", "no surgery"));
        Assert.Throws<ArgumentException>(() => Builder().NotConcernedBy("single", " "));
        Assert.Throws<KeyNotFoundException>(() => Builder().NotConcernedBy("other", "too small"));
        Assert.Throws<ArgumentNullException>("remark", () => Builder().Remark("single", null!));
        Assert.Throws<ArgumentNullException>("evidence", () => Builder().Attach("single", null!));
        Assert.Throws<ArgumentNullException>("contributor", () => Builder().ContributedBy("single", null!));
        Assert.Throws<ArgumentNullException>(() => new QuestionnaireResponseBuilder(null!, Hospital));
        Assert.Throws<ArgumentNullException>(() => new QuestionnaireResponseBuilder(ResponseQuestionnaire.Questionnaire, null!));
    }

    /// <summary>A platform that makes the response again after a correction of the beds loses nothing.</summary>
    [Fact]
    public void What_is_not_asked_is_kept_and_counts_nowhere()
    {
        var response = Builder().Choose("single", "best").Choose("large-only", "best").Remark("medico-social-only", "from before").Build();
        var card = response.Score();
        var without = Builder().Choose("single", "best").Build().Score();

        Assert.Equal(["large-only", "medico-social-only"], response.NotAsked.Order());
        Assert.Equal(response.NotAsked, card.NotAsked);
        Assert.DoesNotContain(response.Asked, question => response.NotAsked.Contains(question.Id));
        Assert.Equal((without.Overall.Conservative, without.Overall.Highest, without.Completeness), (card.Overall.Conservative, card.Overall.Highest, card.Completeness));
        Assert.Equal(without.Gains.Select(gain => gain.Question), card.Gains.Select(gain => gain.Question));
        var again = ResponseDocument.Read(ResponseDocument.Write(response), [ResponseQuestionnaire.Questionnaire.Referential]).ResponseOrThrow();
        Assert.Equal((AnswerState.Answered, "from before"), (again["large-only"].State, again["medico-social-only"].Remark));
    }

    private static QuestionnaireResponseBuilder Builder() => new(ResponseQuestionnaire.Questionnaire, Hospital);
}
