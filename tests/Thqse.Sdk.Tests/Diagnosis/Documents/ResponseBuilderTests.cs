using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
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

    /// <summary>What a form can hold throws nothing: everything that is wrong is told at once, as a document of the same response is told.</summary>
    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_as_of_a_document()
    {
        var builder = new QuestionnaireResponseBuilder(ResponseQuestionnaire.Questionnaire, new EstablishmentFields { Category = "hospital", Beds = -1 })
            .Choose("singel", "best").Choose("single", "bets").Choose("several", "x", "x").Choose("large-only").Choose("medico-social-only", "some", "best")
            .NotConcernedBy("must", "no surgery");

        Assert.False(builder.TryBuild(out var response, out var diagnostics));
        Assert.Null(response);
        Assert.All(diagnostics, diagnostic => Assert.Null(diagnostic.Line));
        Assert.Equal(8, diagnostics.Count);
        Assert.Equal(diagnostics.Select(diagnostic => diagnostic.Pointer), Assert.Throws<DiagnosticsException>(builder.Build).Diagnostics.Select(diagnostic => diagnostic.Pointer));

        var read = ResponseDocument.Read($$"""
            { "format": "thqse.questionnaire-response/1", "questionnaire": "{{ResponseQuestionnaire.Questionnaire.Id}}", "establishment": { "category": "hospital", "beds": -1 },
              "answers": { "singel": { "options": ["best"] }, "single": { "options": ["bets"] }, "several": { "options": ["x", "x"] }, "large-only": { "options": [] },
                "medico-social-only": { "options": ["some", "best"] }, "must": { "notConcerned": true, "justification": "no surgery" } } }
            """, ResponseQuestionnaire.Loaded);
        Assert.Equal(Words(read.Diagnostics), Words(diagnostics));

        static IEnumerable<string> Words(IReadOnlyList<Diagnostic> diagnostics) => diagnostics.Select(each => $"{each.Pointer} {each.Code}: {each.Explain(Language.English)}").Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\ud800")]
    [InlineData(" ")]
    [InlineData("")]
    public void Whatever_a_form_holds_throws_nothing(string text)
    {
        var builder = Builder().Choose(text, text).Give("single", decimal.MinValue).Remark("several", text).Attach("several", text).ContributedBy("several", text).NotConcernedBy("must", text);

        Assert.False(builder.TryBuild(out _, out var diagnostics));
        Assert.NotEmpty(diagnostics);
    }

    [Fact]
    public void Null_is_a_mistake_of_the_program()
    {
        Assert.Throws<ArgumentNullException>("remark", () => Builder().Remark("single", null!));
        Assert.Throws<ArgumentNullException>("evidence", () => Builder().Attach("single", null!));
        Assert.Throws<ArgumentNullException>("contributor", () => Builder().ContributedBy("single", null!));
        Assert.Throws<ArgumentNullException>("justification", () => Builder().NotConcernedBy("single", null!));
        Assert.Throws<ArgumentNullException>(() => new QuestionnaireResponseBuilder(null!, Hospital));
        Assert.Throws<ArgumentNullException>(() => new QuestionnaireResponseBuilder(ResponseQuestionnaire.Questionnaire, (Establishment)null!));
        Assert.Throws<ArgumentNullException>(() => new QuestionnaireResponseBuilder(ResponseQuestionnaire.Questionnaire, (EstablishmentFields)null!));
    }

    [Fact]
    public void A_form_that_says_everything_gives_the_response_of_the_establishment()
    {
        var response = new QuestionnaireResponseBuilder(ResponseQuestionnaire.Questionnaire, new EstablishmentFields { Category = "ch", Beds = 320 }).Choose("single", "best").Build();

        Assert.Equal(Hospital, response.Establishment);
        Assert.Equal(ResponseDocument.Write(Builder().Choose("single", "best").Build()), ResponseDocument.Write(response));
    }

    [Fact]
    public void A_response_goes_back_to_a_builder_that_makes_the_same()
    {
        var response = Builder().Choose("several", "x", "z").Remark("several", "both").Attach("several", "plan.pdf").ContributedBy("several", "A. Martin").NotConcernedBy("single", "none here").Choose("large-only", "best").Build();
        var again = response.ToBuilder();

        Assert.Equal(ResponseDocument.Write(response), ResponseDocument.Write(again.Build()));
        Assert.Equal(["best"], again.Choose("single", "best").Build()["single"].Options);
        Assert.Equal(AnswerState.NotConcerned, response["single"].State);
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
