using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

public class CompiledQuestionnaireTests
{
    private static readonly QuestionnaireResponse Response = ResponseDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "diagnosis-chu-montlaur-in-progress.json"))).ResponseOrThrow();
    private static readonly CompiledQuestionnaire Compiled = Response.Questionnaire.Compile(Response.Establishment);

    [Fact]
    public void Scoring_allocates_nothing()
    {
        var (answers, scores) = (Answers(), new ScoreFigures[Compiled.Nodes.Count]);
        for (var warm = 0; warm < 3; warm++)
        {
            Compiled.Score(answers, scores);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var place = 0; place < answers.Length; place++)
        {
            answers[place] = GivenAnswer.Unanswered;
            Compiled.Score(answers, scores);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Questions_that_are_shipped_are_added_up_in_64_bits()
        => Assert.All(Referential.Shipped.SelectMany(referential => referential.Questionnaires).SelectMany(questionnaire => questionnaire.Units), units => Assert.True(units.IsHeld));

    [Fact]
    public void What_if_is_another_answer_in_its_place()
    {
        var (answers, before, after) = (Answers(), new ScoreFigures[Compiled.Nodes.Count], new ScoreFigures[Compiled.Nodes.Count]);
        Compiled.Score(answers, before);
        var gain = Response.Score().Gains[0];
        var place = Compiled.Questions.ToList().FindIndex(question => question.Id == gain.Question);
        var best = Compiled.Questions[place].Options.ToList().FindIndex(option => option.Points == Compiled.Questions[place].BestPoints);
        answers[place] = GivenAnswer.Option(best);
        Compiled.Score(answers, after);
        Assert.Equal("overall", Compiled.Nodes[0]);
        Assert.Equal(gain.Points, (after[0].Conservative - before[0].Conservative)!.Value, precision: 9);
        Assert.NotEqual(before[0], after[0]);
        Assert.True(after[0].IsApplicable);
    }

    [Fact]
    public void Several_threads_use_it_at_once()
    {
        var answers = Answers();
        var expected = Response.Score().Overall.Provisional;
        Parallel.For(0, 200, _ =>
        {
            var scores = new ScoreFigures[Compiled.Nodes.Count];
            Compiled.Score(answers, scores);
            Assert.Equal(expected, scores[0].Provisional);
        });
    }

    [Fact]
    public void What_a_question_cannot_be_answered_by_is_refused_by_name()
    {
        var place = Compiled.Questions.ToList().FindIndex(question => question.IsImperative && !question.IsMultiple);
        foreach (var wrong in new[] { GivenAnswer.Option(63), GivenAnswer.Options([0, 1]), GivenAnswer.Figure(3), GivenAnswer.NotConcerned })
        {
            var answers = Answers();
            answers[place] = wrong;
            var refused = Assert.Throws<ArgumentException>(() => Compiled.Score(answers, new ScoreFigures[Compiled.Nodes.Count]));
            Assert.Contains(Compiled.Questions[place].Id, refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Too_much_or_too_little_room_another_questionnaire_and_no_place_are_refused()
    {
        var (answers, scores) = (Answers(), new ScoreFigures[Compiled.Nodes.Count]);
        AssertNoRoom("answers", () => Compiled.Score(answers.AsSpan(1), scores));
        AssertNoRoom("scores", () => Compiled.Score(answers, scores.AsSpan(1)));
        AssertNoRoom("answers", () => Compiled.Read(Response, answers.AsSpan(1)));
        Assert.Throws<ArgumentNullException>(() => Compiled.Read(null!, answers));
        Assert.Throws<ArgumentNullException>(() => Response.Questionnaire.Compile(null!));
        Assert.Throws<ArgumentNullException>(() => ((Questionnaire)null!).Compile(Response.Establishment));
        Assert.Throws<ArgumentOutOfRangeException>(() => Response.Questionnaire.Compile(Response.Establishment, (NotConcernedPolicy)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => GivenAnswer.Option(64));
        Assert.Throws<ArgumentOutOfRangeException>(() => GivenAnswer.Option(-1));
        Assert.Throws<ArgumentException>(() => GivenAnswer.Options([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => GivenAnswer.Figure(-1));
        var other = Referential.Shipped.SelectMany(referential => referential.Questionnaires).First(questionnaire => questionnaire != Response.Questionnaire);
        var refused = Assert.Throws<ArgumentException>(() => other.Compile(Response.Establishment).Read(Response, answers));
        Assert.Equal("response", refused.ParamName);
    }

    [Fact]
    public void Answers_and_scores_are_compared_by_what_they_say()
    {
        Assert.Equal(GivenAnswer.Unanswered, default);
        Assert.True(GivenAnswer.Options([2, 0]) == GivenAnswer.Options([0, 2]));
        Assert.True(GivenAnswer.Option(1) != GivenAnswer.NotConcerned);
        Assert.True(GivenAnswer.Option(1).HasOption(1) && !GivenAnswer.Option(1).HasOption(2));
        Assert.False(default(ScoreFigures).IsApplicable);
        Assert.Null(default(ScoreFigures).Conservative);
    }

    private static void AssertNoRoom(string name, Action act)
    {
        var refused = Assert.Throws<ArgumentException>(act);
        Assert.Equal(name, refused.ParamName);
        Assert.StartsWith("There is room for ", refused.Message, StringComparison.Ordinal);
    }

    private static GivenAnswer[] Answers()
    {
        var answers = new GivenAnswer[Compiled.Questions.Count];
        Compiled.Read(Response, answers);
        return answers;
    }
}
