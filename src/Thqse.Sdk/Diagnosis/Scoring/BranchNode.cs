namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>A theme, a pillar or the whole: the weighted mean of what is below it, or the points won there over those possible.</summary>
internal sealed class BranchNode : ScoreNode
{
    private readonly ScoringRules rules;
    private readonly ScoreNode[] counted;
    private readonly Dictionary<Reading, (Exact Score, Exact Of)> scores = [];
    private bool? isPending;
    private bool? isOpen;

    public BranchNode(string id, Exact weight, IReadOnlyList<ScoreNode> children, ScoringRules rules)
        : base(id, weight)
    {
        Children = children;
        this.rules = rules;
        counted = [.. children.Where(child => child.Counts)];
        AskedWeight = Sum(child => child.AskedWeight);
        ApplicableWeight = Sum(child => child.ApplicableWeight);
        AnsweredWeight = Sum(child => child.AnsweredWeight);
        FullWeight = rules.Aggregation == ScoreAggregation.Points ? weight.Times(Sum(child => child.FullWeight)) : weight;
    }

    public IReadOnlyList<ScoreNode> Children { get; }

    public override Exact AskedWeight { get; }

    public override Exact ApplicableWeight { get; }

    public override Exact AnsweredWeight { get; }

    public override Exact FullWeight { get; }

    public override bool IsBeyondMaximum => false;

    public override bool IsPending => isPending ??= counted.Where(child => !child.IsBeyondMaximum && child.IsApplicable).ToArray() is { Length: > 0 } applying && applying.All(child => child.IsPending);

    public override bool IsOpen => isOpen ??= counted.Any(child => !child.IsBeyondMaximum && child.IsOpen);

    /// <summary>The questions below it that count.</summary>
    public IEnumerable<QuestionNode> Questions => counted.SelectMany(child => child is BranchNode branch ? branch.Questions : [(QuestionNode)child]);

    /// <summary>Bonuses alone are asked of nobody.</summary>
    protected override bool IsAsked => counted.Any(child => !child.IsBeyondMaximum);

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
        var changed = Children.Select(child => child is BranchNode branch ? branch.With(answered) : answered.TryGetValue(child.Id, out var other) ? other : child).ToArray();
        return changed.SequenceEqual(Children) ? this : new BranchNode(Id, Weight, changed, rules);
    }

    // Worked out once, when asked for: what an answer would bring is tried for each question, and asks for the lowest score only.
    private (Exact Score, Exact Of) Evaluated(Reading reading)
    {
        if (!scores.TryGetValue(reading, out var evaluated))
        {
            evaluated = WeighedScores.Together(counted, reading, rules.NotConcerned);
            scores[reading] = evaluated = IsOpen && !IsPending && rules.Aggregation == ScoreAggregation.Points ? (AtTheEnd(reading) ?? evaluated.Score, evaluated.Of) : evaluated;
        }

        return evaluated;
    }

    /// <summary>Where points are counted as they are, the weight of a node is not known while a missing answer decides what is asked in it.</summary>
    private Exact? AtTheEnd(Reading reading) => reading switch
    {
        Reading.Lowest => Within(reading).LeastShare,
        Reading.Highest => Exact.One.Minus(Within(reading).LeastShare),
        Reading.Provisional => null,
    };

    private PointsAtStake Within(Reading end) => WeighedScores.AtStake(counted, end, rules.NotConcerned);

    private static Exact Between(Exact lowest, Exact score, Exact highest)
        => score.CompareTo(lowest) < 0 ? lowest : score.CompareTo(highest) > 0 ? highest : score;

    private Exact Sum(Func<ScoreNode, Exact> weight) => counted.Aggregate(Exact.Zero, (sum, node) => sum.Plus(weight(node)));
}
