namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>A theme, a pillar or the whole: the weighted mean of what is below it, or the points won there over those possible.</summary>
internal sealed class BranchNode : ScoreNode
{
    private const int Readings = (int)Reading.Provisional + 1;
    private readonly ScoringRules rules;
    private readonly ScoreNode[] children;
    private readonly BranchNode[] branches;
    private readonly QuestionTally tally;
    private readonly (Exact Score, Exact Of)[] scores = new (Exact Score, Exact Of)[Readings];
    private readonly bool[] isEvaluated = new bool[Readings];
    private ScoreNode[]? counted;
    private bool? isPending;
    private bool? isOpen;

    public BranchNode(string id, Exact weight, ScoreNode[] children, ScoringRules rules)
        : base(id, weight)
    {
        this.children = children;
        this.rules = rules;
        branches = [.. children.OfType<BranchNode>()];
        tally = new QuestionTally([.. children.OfType<QuestionNode>()]);
        Refresh();
    }

    public IReadOnlyList<ScoreNode> Children => children;

    public override Exact AskedWeight => Sum(tally.AskedWeight, branch => branch.AskedWeight);

    public override Exact ApplicableWeight => Sum(tally.ApplicableWeight, branch => branch.ApplicableWeight);

    public override Exact AnsweredWeight => Sum(tally.AnsweredWeight, branch => branch.AnsweredWeight);

    public override Exact FullWeight => rules.Aggregation == ScoreAggregation.Points ? Weight.Times(Sum(tally.FullWeight, branch => branch.FullWeight)) : Weight;

    public override bool IsBeyondMaximum => false;

    public override bool IsPending => isPending ??= IsPendingNow();

    public override bool IsOpen => isOpen ??= IsOpenNow();

    /// <summary>The questions below it that count.</summary>
    public IEnumerable<QuestionNode> Questions => Counted.SelectMany(child => child is BranchNode branch ? branch.Questions : [(QuestionNode)child]);

    /// <summary>Bonuses alone are asked of nobody.</summary>
    protected override bool IsAsked => tally.IsAsked || Array.Exists(branches, branch => branch.Counts);

    private ScoreNode[] Counted => counted ??= Array.FindAll(children, child => child.Counts);

    /// <summary>Whether answers are missing below it, so that there is more than one reading.</summary>
    private bool HasMissing { get; set; }

    /// <summary>Forgets what was worked out, once what is below it has been told how it stands.</summary>
    public void Refresh()
    {
        tally.Refresh();
        HasMissing = tally.HasMissing;
        foreach (var branch in branches)
        {
            HasMissing |= branch.HasMissing;
        }

        (counted, isPending, isOpen) = (null, null, null);
        Array.Clear(isEvaluated, 0, Readings);
    }

    public override Exact Score(Reading reading) => Evaluated(reading).Score;

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
    private ref readonly (Exact Score, Exact Of) Evaluated(Reading reading)
    {
        var place = HasMissing ? (int)reading : (int)Reading.Lowest;
        if (!isEvaluated[place])
        {
            scores[place] = EvaluatedNow((Reading)place);
            isEvaluated[place] = true;
        }

        return ref scores[place];
    }

    /// <summary>
    /// What may not be there at all counts from 0 to 1, whatever bonuses and penalties are sure. Bonuses and penalties stop at what is possible, of which there is less where
    /// the unanswered is left out; the provisional score stays between the lowest and the highest for all that.
    /// </summary>
    private (Exact Score, Exact Of) EvaluatedNow(Reading reading)
    {
        var (score, of) = WeighedScores.Together(Sum(reading), rules.NotConcerned);
        return (reading switch
        {
            Reading.Lowest => IsPending ? Exact.Zero : AtTheEnd(reading) ?? score,
            Reading.Highest => IsPending ? Exact.One : AtTheEnd(reading) ?? score,
            Reading.Provisional => score.IsKnown ? Between(Lowest, score, Highest) : default,
        }, of);
    }

    private SiblingSum Sum(Reading reading)
    {
        if (!tally.IsHeld || (tally.MayShare && rules.NotConcerned == NotConcernedPolicy.SharedEqually))
        {
            return OneByOne(reading);
        }

        var sum = tally.Read(reading);
        foreach (var branch in branches)
        {
            if (branch.Counts)
            {
                sum.Add(branch, reading, rules.NotConcerned);
            }
        }

        return sum;
    }

    /// <summary>The same sum, where the questions do not go into the whole numbers of a theme, or what one of them counts depends on the others.</summary>
    private SiblingSum OneByOne(Reading reading)
    {
        var (sum, toShare) = (new SiblingSum(), WeighedScores.LeastToShare(Counted, reading, rules.NotConcerned));
        foreach (var node in Counted)
        {
            sum.Add(node, reading, rules.NotConcerned, toShare);
        }

        return sum;
    }

    private bool IsPendingNow()
    {
        if (tally.Applying > tally.Pending)
        {
            return false;
        }

        var some = tally.Pending > 0;
        foreach (var branch in branches)
        {
            if (branch.Counts && branch.IsApplicable)
            {
                if (!branch.IsPending)
                {
                    return false;
                }

                some = true;
            }
        }

        return some;
    }

    private bool IsOpenNow() => tally.Pending > 0 || Array.Exists(branches, branch => branch.Counts && branch.IsOpen);

    /// <summary>Where points are counted as they are, the weight of a node is not known while a missing answer decides what is asked in it.</summary>
    private Exact? AtTheEnd(Reading end)
        => rules.Aggregation != ScoreAggregation.Points || !IsOpen ? null
            : end == Reading.Highest ? Exact.One.Minus(Within(end).LeastShare)
            : Within(end).LeastShare;

    private PointsAtStake Within(Reading end) => WeighedScores.AtStake(Counted, end, rules.NotConcerned);

    private static Exact Between(Exact lowest, Exact score, Exact highest)
        => score.CompareTo(lowest) < 0 ? lowest : score.CompareTo(highest) > 0 ? highest : score;

    private Exact Sum(Exact ofQuestions, Func<BranchNode, Exact> ofBranch)
    {
        var sum = ofQuestions;
        foreach (var branch in branches)
        {
            sum = branch.Counts ? sum.Plus(ofBranch(branch)) : sum;
        }

        return sum;
    }
}
