namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>A question that is asked, or that a missing answer may still bring in, as it is answered.</summary>
internal sealed class QuestionNode : ScoreNode
{
    private readonly QuestionShares shares;
    private readonly QuestionUnits units;
    private readonly bool hasWeight;
    private Asking asking;
    private bool applies;
    private bool isSetAside;
    private Exact score;

    private QuestionNode(Question question, Exact weight, QuestionUnits units, Asking asking, bool applies, Exact score, bool isSetAside = false)
        : base(question.Id, weight)
    {
        Question = question;
        shares = question.Shares;
        this.units = units;
        this.asking = asking;
        this.applies = applies;
        this.score = score;
        this.isSetAside = isSetAside;
        IsBeyondMaximum = question.IsBeyondMaximum;
        hasWeight = !weight.IsZero;
        WeightUnits = units.OfWeight(weight);
        ScoreUnits = units.IsHeld && score.IsKnown ? units.OfShare(score) : 0;
    }

    public Question Question { get; }

    /// <summary>The question in the whole numbers of its theme.</summary>
    public QuestionUnits Units => units;

    public long WeightUnits { get; }

    /// <summary>What its answer gives; 0 where it has none.</summary>
    public long ScoreUnits { get; private set; }

    public bool Applies => applies;

    /// <summary>Whether it counts among its siblings.</summary>
    public bool IsCounted => hasWeight && asking != Asking.No;

    /// <summary>Whether it is not known yet that it is asked: until then it has no answer, and counts at its worst and at its best.</summary>
    public override bool IsPending => asking == Asking.NotKnown;

    public override bool IsOpen => IsPending;

    public override bool MayShareItsWeight => IsPending && isSetAside;

    public bool IsAnswered => score.IsKnown;

    public override Exact AskedWeight => Weight;

    public override Exact ApplicableWeight => applies ? Weight : Exact.Zero;

    public override Exact AnsweredWeight => IsAnswered ? Weight : Exact.Zero;

    public override Exact FullWeight => IsBeyondMaximum ? Exact.Zero : Weight;

    public override bool IsBeyondMaximum { get; }

    protected override bool IsAsked => asking != Asking.No;

    /// <param name="question">The question.</param>
    /// <param name="weight">Its weight for the establishment.</param>
    /// <param name="units">The question in whole numbers.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="isPending">Whether it depends on a missing answer that it is asked.</param>
    /// <param name="aggregation">Whether its points count as they are, or what they are of the best.</param>
    public static QuestionNode Of(Question question, decimal weight, QuestionUnits units, Answer answer, bool isPending, ScoreAggregation aggregation) => new(
        question,
        question.Weighed(weight, aggregation),
        units,
        isPending ? Asking.NotKnown : Asking.Yes,
        isPending || answer.State != AnswerState.NotConcerned,
        !isPending && answer.State == AnswerState.Answered ? question.Shares.Of(answer.PointsOf(question)) : default,
        answer.State == AnswerState.NotConcerned);

    /// <summary>A question that waits to be told how it stands.</summary>
    public static QuestionNode Waiting(Question question, decimal weight, QuestionUnits units, ScoreAggregation aggregation)
        => new(question, question.Weighed(weight, aggregation), units, Asking.Unknown, applies: true, score: default);

    /// <summary>Tells how the question stands. The branches above it have to be refreshed.</summary>
    public void Take(Asking asked, in GivenAnswer answer)
    {
        asking = asked;
        isSetAside = answer.State == AnswerState.NotConcerned;
        applies = asked == Asking.NotKnown || !isSetAside;
        if (asked == Asking.NotKnown || answer.State != AnswerState.Answered)
        {
            (score, ScoreUnits) = (default, 0);
        }
        else if (units.IsHeld)
        {
            ScoreUnits = UnitsOf(answer);
            score = Exact.Quotient(ScoreUnits, units.ShareOf);
        }
        else
        {
            score = ShareOf(answer);
        }
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
    public QuestionNode AtBest() => new(Question, Weight, units, Asking.Yes, applies: true, shares.Best);

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

    private long UnitsOf(in GivenAnswer answer) => Question.Figure is { } figure ? units.OfBand(figure.BandOf(answer.GivenFigure)) : units.OfOptions(answer.ChosenOptions);
}
