namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>A question that is asked, as it is answered.</summary>
internal sealed class QuestionNode : ScoreNode
{
    private readonly bool applies;
    private readonly Exact score;

    private QuestionNode(Question question, bool applies, Exact score)
        : base(question.Id, Exact.From(question.Weight))
    {
        Question = question;
        this.applies = applies;
        this.score = score;
    }

    public Question Question { get; }

    public bool IsAnswered => score.IsKnown;

    public override Exact AskedWeight => Weight;

    public override Exact ApplicableWeight => applies ? Weight : Exact.Zero;

    public override Exact AnsweredWeight => IsAnswered ? Weight : Exact.Zero;

    public override Exact Lowest => !applies || IsAnswered ? score : Exact.Zero;

    public override Exact Highest => !applies || IsAnswered ? score : Exact.One;

    public override Exact Provisional => score;

    public static QuestionNode Of(Question question, Answer answer)
        => new(question, answer.State != AnswerState.NotConcerned, answer.State == AnswerState.Answered ? answer.ScoreOf(question) : default);

    /// <summary>The question with its best answer.</summary>
    public QuestionNode AtBest() => new(Question, applies: true, Exact.One);
}
