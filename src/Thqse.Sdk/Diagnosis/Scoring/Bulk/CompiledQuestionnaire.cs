using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Scoring;

namespace Thqse.Sdk.Diagnosis;

/// <summary>
/// A questionnaire ready to be scored a great many times, for establishments of one kind: for a simulation, for a cohort. It makes scores only, by the same code as a score card; scoring allocates nothing,
/// unless a missing answer decides which questions are asked, or weights have so many digits that 64 bits do not hold their sums. Immutable; may be used by several threads at once.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<CompiledQuestionnaire>))]
public sealed class CompiledQuestionnaire
{
    private const string Whole = "overall";

    // A sheet serves one response at a time. There are more than threads that run at once, and who finds its place empty makes another.
    private readonly ScoreSheet?[] idle = new ScoreSheet?[64];
    private readonly Questionnaire questionnaire;
    private readonly Establishment establishment;
    private readonly NotConcernedPolicy policy;
    private readonly int[] columns;
    private readonly AnswerLimits[] takes;

    internal CompiledQuestionnaire(Questionnaire questionnaire, Establishment establishment, NotConcernedPolicy policy)
    {
        this.questionnaire = questionnaire;
        this.establishment = establishment;
        this.policy = policy;
        Questions = questionnaire.Questions.Where(question => question.SameAs is null).ToReadOnly();
        var places = Questions.Select((question, place) => (question.Id, place)).ToDictionary(each => each.Id, each => each.place, StringComparer.Ordinal);
        takes = [.. Questions.Select(question => new AnswerLimits(question))];
        columns = [.. questionnaire.Questions.Select(question => places[question.AnsweredAs])];
        var referential = questionnaire.Referential;
        Nodes = new[] { Whole }.Concat(referential.Pillars.Select(pillar => pillar.Id)).Concat(referential.Themes.Select(theme => theme.Id)).ToReadOnly();
    }

    /// <summary>What each answer is to, in the order of the answers: the questions of the questionnaire that have an answer of their own, whether or not they are asked of the kind of establishment.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>What each score is of, in the order of the scores: "overall", the identifiers of the pillars, those of the themes.</summary>
    public IReadOnlyList<string> Nodes { get; }

    /// <summary>Reads the answers of a response. Its establishment is not looked at: that of the compiled questionnaire decides what is asked.</summary>
    /// <param name="response">A response to the questionnaire.</param>
    /// <param name="answers">Where they are put, as <see cref="Questions"/> says.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentException">The response is to another questionnaire, or there is not room for exactly as many answers as there are questions.</exception>
    public void Read(QuestionnaireResponse response, Span<GivenAnswer> answers)
    {
        if (Guard.NotNull(response, nameof(response)).Questionnaire != questionnaire)
        {
            throw new ArgumentException("The response is to another questionnaire.", nameof(response));
        }

        SameLength(answers.Length, Questions.Count, nameof(answers));
        for (var place = 0; place < answers.Length; place++)
        {
            answers[place] = GivenAnswer.Of(response[Questions[place].Id], Questions[place]);
        }
    }

    /// <summary>Scores one response.</summary>
    /// <param name="answers">The answers, as <see cref="Questions"/> says. Those to questions that are not asked count nowhere.</param>
    /// <param name="scores">Where the scores are put, as <see cref="Nodes"/> says.</param>
    /// <exception cref="ArgumentException">There are not exactly as many answers as questions, or scores as nodes; or a question cannot be answered so; the message names it.</exception>
    public void Score(ReadOnlySpan<GivenAnswer> answers, Span<ScoreFigures> scores)
    {
        SameLength(answers.Length, Questions.Count, nameof(answers));
        SameLength(scores.Length, Nodes.Count, nameof(scores));
        for (var place = 0; place < answers.Length; place++)
        {
            if (!answers[place].Fits(takes[place]))
            {
                throw new ArgumentException($"The question {Questions[place].Id} cannot be answered so: {What(answers[place])}.", nameof(answers));
            }
        }

        ref var own = ref idle[Environment.CurrentManagedThreadId % idle.Length];
        var sheet = Interlocked.Exchange(ref own, null) ?? new ScoreSheet(questionnaire, establishment, policy, columns);
        sheet.Score(answers, scores);
        own = sheet;
    }

    /// <summary>How many questions and nodes there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Questions.Count} questions, {Nodes.Count} nodes");

    private static string What(GivenAnswer answer) => answer.State == AnswerState.NotConcerned ? "it concerns everybody" : "by such options, or by such a figure";

    private static void SameLength(int length, int needed, string name)
    {
        if (length != needed)
        {
            throw new ArgumentException(FormattableString.Invariant($"There is room for {length}; exactly {needed} are needed."), name);
        }
    }
}
