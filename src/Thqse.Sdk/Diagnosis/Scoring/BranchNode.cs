namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>A theme, a pillar or the whole: the weighted mean of what is below it, or the points won there over those possible.</summary>
internal sealed class BranchNode : ScoreNode
{
    private const int Readings = (int)Reading.Provisional + 1;
    private readonly ScoringRules rules;
    private readonly ScoreNode[] children;
    private readonly ScoreNode[] counted;
    private readonly (Exact Score, Exact Of)[] scores = new (Exact Score, Exact Of)[Readings];
    private readonly bool[] isEvaluated = new bool[Readings];
    private int count;
    private bool? isPending;
    private bool? isOpen;

    public BranchNode(string id, Exact weight, ScoreNode[] children, ScoringRules rules)
        : base(id, weight)
    {
        this.children = children;
        this.rules = rules;
        counted = new ScoreNode[children.Length];
        Refresh();
    }

    public IReadOnlyList<ScoreNode> Children => children;

    public override Exact AskedWeight => Sum(child => child.AskedWeight);

    public override Exact ApplicableWeight => Sum(child => child.ApplicableWeight);

    public override Exact AnsweredWeight => Sum(child => child.AnsweredWeight);

    public override Exact FullWeight => rules.Aggregation == ScoreAggregation.Points ? Weight.Times(Sum(child => child.FullWeight)) : Weight;

    public override bool IsBeyondMaximum => false;

    public override bool IsPending => isPending ??= IsPendingNow();

    public override bool IsOpen => isOpen ??= IsOpenNow();

    /// <summary>The questions below it that count.</summary>
    public IEnumerable<QuestionNode> Questions => counted.Take(count).SelectMany(child => child is BranchNode branch ? branch.Questions : [(QuestionNode)child]);

    /// <summary>Bonuses alone are asked of nobody.</summary>
    protected override bool IsAsked
    {
        get
        {
            foreach (var child in Counted)
            {
                if (!child.IsBeyondMaximum)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private ReadOnlySpan<ScoreNode> Counted => counted.AsSpan(0, count);

    /// <summary>Forgets what was worked out, once what is below it has been told how it stands.</summary>
    public void Refresh()
    {
        count = 0;
        foreach (var child in children)
        {
            if (child.Counts)
            {
                counted[count++] = child;
            }
        }

        (isPending, isOpen) = (null, null);
        Array.Clear(isEvaluated, 0, Readings);
    }

    /// <summary>
    /// What may not be there at all counts from 0 to 1, whatever bonuses and penalties are sure. Bonuses and penalties stop at what is possible, of which there is less where
    /// the unanswered is left out; the provisional score stays between the lowest and the highest for all that.
    /// </summary>
    public override Exact Score(Reading reading) => reading switch
    {
        Reading.Lowest => IsPending ? Exact.Zero : Evaluated(reading).Score,
        Reading.Highest => IsPending ? Exact.One : Evaluated(reading).Score,
        Reading.Provisional => Evaluated(reading).Score is { IsKnown: true } score ? Between(Lowest, score, Highest) : default,
    };

    public override Exact WeightIn(Reading reading) => rules.Aggregation == ScoreAggregation.Points ? Weight.Times(Evaluated(reading).Of) : Weight;

    public override PointsAtStake AtStake(Reading end)
        => IsPending ? PointsAtStake.Perhaps(WeightIn(end), Exact.Zero)
            : IsOpen ? Within(end).Times(Weight)
            : PointsAtStake.Sure(WeightIn(end), FromEnd(end).Times(WeightIn(end)));

    /// <summary>The node with some questions answered otherwise; itself where none of them is below it.</summary>
    public BranchNode With(IReadOnlyDictionary<string, QuestionNode> answered)
    {
        var changed = Array.ConvertAll(children, child => child is BranchNode branch ? branch.With(answered) : answered.TryGetValue(child.Id, out var other) ? other : child);
        return changed.SequenceEqual(children) ? this : new BranchNode(Id, Weight, changed, rules);
    }

    // Worked out once, when asked for: what an answer would bring is tried for each question, and asks for the lowest score only.
    private (Exact Score, Exact Of) Evaluated(Reading reading)
    {
        if (!isEvaluated[(int)reading])
        {
            var evaluated = WeighedScores.Together(Counted, reading, rules.NotConcerned);
            scores[(int)reading] = IsOpen && !IsPending && rules.Aggregation == ScoreAggregation.Points ? (AtTheEnd(reading) ?? evaluated.Score, evaluated.Of) : evaluated;
            isEvaluated[(int)reading] = true;
        }

        return scores[(int)reading];
    }

    private bool IsPendingNow()
    {
        var some = false;
        foreach (var child in Counted)
        {
            if (!child.IsBeyondMaximum && child.IsApplicable)
            {
                if (!child.IsPending)
                {
                    return false;
                }

                some = true;
            }
        }

        return some;
    }

    private bool IsOpenNow()
    {
        foreach (var child in Counted)
        {
            if (!child.IsBeyondMaximum && child.IsOpen)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where points are counted as they are, the weight of a node is not known while a missing answer decides what is asked in it.</summary>
    private Exact? AtTheEnd(Reading reading) => reading switch
    {
        Reading.Lowest => Within(reading).LeastShare,
        Reading.Highest => Exact.One.Minus(Within(reading).LeastShare),
        Reading.Provisional => null,
    };

    private PointsAtStake Within(Reading end) => WeighedScores.AtStake(Counted.ToArray(), end, rules.NotConcerned);

    private static Exact Between(Exact lowest, Exact score, Exact highest)
        => score.CompareTo(lowest) < 0 ? lowest : score.CompareTo(highest) > 0 ? highest : score;

    private Exact Sum(Func<ScoreNode, Exact> weight)
    {
        var sum = Exact.Zero;
        foreach (var child in Counted)
        {
            sum = sum.Plus(weight(child));
        }

        return sum;
    }
}
