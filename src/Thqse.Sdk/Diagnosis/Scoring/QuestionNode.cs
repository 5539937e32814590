namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>A question that is asked, or that a missing answer may still bring in, as it is answered.</summary>
internal sealed class QuestionNode : ScoreNode
{
    private readonly QuestionShares shares;
    private Asking asking;
    private bool applies;
    private bool isSetAside;
    private Exact score;

    private QuestionNode(Question question, Exact weight, Asking asking, bool applies, Exact score, bool isSetAside = false)
        : base(question.Id, weight)
    {
        Question = question;
        shares = question.Shares;
        this.asking = asking;
        this.applies = applies;
        this.score = score;
        this.isSetAside = isSetAside;
    }

    public Question Question { get; }

    /// <summary>Whether it is not known yet that it is asked: until then it has no answer, and counts at its worst and at its best.</summary>
    public override bool IsPending => asking == Asking.NotKnown;

    public override bool IsOpen => IsPending;

    public override bool MayShareItsWeight => IsPending && isSetAside;

    public bool IsAnswered => score.IsKnown;

    public override Exact AskedWeight => Weight;

    public override Exact ApplicableWeight => applies ? Weight : Exact.Zero;

    public override Exact AnsweredWeight => IsAnswered ? Weight : Exact.Zero;

    public override Exact FullWeight => IsBeyondMaximum ? Exact.Zero : Weight;

    public override bool IsBeyondMaximum => Question.IsBeyondMaximum;

    protected override bool IsAsked => asking != Asking.No;

    /// <param name="question">The question.</param>
    /// <param name="weight">Its weight for the establishment.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="isPending">Whether it depends on a missing answer that it is asked.</param>
    /// <param name="aggregation">Whether its points count as they are, or what they are of the best.</param>
    public static QuestionNode Of(Question question, decimal weight, Answer answer, bool isPending, ScoreAggregation aggregation) => new(
        question,
        WeightOf(question, weight, aggregation),
        isPending ? Asking.NotKnown : Asking.Yes,
        isPending || answer.State != AnswerState.NotConcerned,
        !isPending && answer.State == AnswerState.Answered ? question.Shares.Of(answer.PointsOf(question)) : default,
        answer.State == AnswerState.NotConcerned);

    /// <summary>A question that waits to be told how it stands.</summary>
    public static QuestionNode Waiting(Question question, decimal weight, ScoreAggregation aggregation)
        => new(question, WeightOf(question, weight, aggregation), Asking.Unknown, applies: true, score: default);

    /// <summary>Tells how the question stands. The branches above it have to be refreshed.</summary>
    public void Take(Asking asked, in GivenAnswer answer)
    {
        var isPending = asked == Asking.NotKnown;
        asking = asked;
        isSetAside = answer.State == AnswerState.NotConcerned;
        applies = isPending || !isSetAside;
        score = !isPending && answer.State == AnswerState.Answered ? ShareOf(answer) : default;
    }

    public override Exact Score(Reading reading) => !applies || IsAnswered ? score : reading switch
    {
        Reading.Lowest => shares.Worst,
        Reading.Highest => IsPending ? shares.AtMost : shares.Best,
        Reading.Provisional => default,
    };

    public override Exact WeightIn(Reading reading) => Weight;

    public override PointsAtStake AtStake(Reading end) => IsPending ? PointsAtStake.Perhaps(Weight, FromEnd(end).Times(Weight)) : PointsAtStake.Sure(Weight, FromEnd(end).Times(Weight));

    /// <summary>The question with its best answer.</summary>
    public QuestionNode AtBest() => new(Question, Weight, Asking.Yes, applies: true, shares.Best);

    private Exact ShareOf(in GivenAnswer answer)
    {
        if (Question.Figure is { } figure)
        {
            return shares.Bands[figure.BandOf(answer.GivenFigure)];
        }

        var sum = Exact.Zero;
        for (var place = 0; place < shares.Options.Count; place++)
        {
            sum = answer.HasOption(place) ? sum.Plus(shares.Options[place]) : sum;
        }

        return sum;
    }

    private static Exact WeightOf(Question question, decimal weight, ScoreAggregation aggregation)
        => aggregation == ScoreAggregation.Points ? Exact.From(weight).Times(question.Shares.Scale) : Exact.From(weight);
}
