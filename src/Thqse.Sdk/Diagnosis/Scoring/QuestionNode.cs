namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>A question that is asked, or that a missing answer may still bring in, as it is answered.</summary>
internal sealed class QuestionNode : ScoreNode
{
    private readonly Exact scale;
    private readonly bool applies;
    private readonly Exact score;

    private QuestionNode(Question question, Exact weight, Exact scale, bool isPending, bool applies, Exact score)
        : base(question.Id, weight)
    {
        Question = question;
        this.scale = scale;
        IsPending = isPending;
        this.applies = applies;
        this.score = score;
    }

    public Question Question { get; }

    /// <summary>Whether it is not known yet that it is asked: until then it has no answer, and counts at its worst and at its best.</summary>
    public override bool IsPending { get; }

    public override bool IsOpen => IsPending;

    public bool IsAnswered => score.IsKnown;

    public override Exact AskedWeight => Weight;

    public override Exact ApplicableWeight => applies ? Weight : Exact.Zero;

    public override Exact AnsweredWeight => IsAnswered ? Weight : Exact.Zero;

    public override Exact FullWeight => IsBeyondMaximum ? Exact.Zero : Weight;

    public override bool IsBeyondMaximum => Question.IsBeyondMaximum;

    protected override bool IsAsked => true;

    /// <param name="question">The question.</param>
    /// <param name="weight">Its weight for the establishment.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="isPending">Whether it depends on a missing answer that it is asked.</param>
    /// <param name="aggregation">Whether its points count as they are, or what they are of the best.</param>
    public static QuestionNode Of(Question question, decimal weight, Answer answer, bool isPending, ScoreAggregation aggregation)
    {
        // What can only take away is measured by the most it takes.
        var scale = Exact.From(question.BestPoints > 0 ? question.BestPoints : -question.WorstPoints);
        var own = Exact.From(weight);
        return new QuestionNode(
            question,
            aggregation == ScoreAggregation.Points ? own.Times(scale) : own,
            scale,
            isPending,
            isPending || answer.State != AnswerState.NotConcerned,
            !isPending && answer.State == AnswerState.Answered ? Exact.From(answer.PointsOf(question)).DividedBy(scale) : default);
    }

    public override Exact Score(Reading reading) => !applies || IsAnswered ? score : reading switch
    {
        Reading.Lowest => Share(Math.Min(0, Question.WorstPoints)),
        Reading.Highest => Share(IsPending ? Math.Max(0, Question.BestPoints) : Question.BestPoints),
        Reading.Provisional => default,
    };

    public override Exact WeightIn(Reading reading) => Weight;

    public override PointsAtStake AtStake(Reading end) => IsPending ? PointsAtStake.Perhaps(Weight, FromEnd(end).Times(Weight)) : PointsAtStake.Sure(Weight, FromEnd(end).Times(Weight));

    /// <summary>The question with its best answer.</summary>
    public QuestionNode AtBest() => new(Question, Weight, scale, isPending: false, applies: true, Share(Question.BestPoints));

    private Exact Share(decimal points) => Exact.From(points).DividedBy(scale);
}
