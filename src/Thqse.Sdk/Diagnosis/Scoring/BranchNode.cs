namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>A theme, a pillar or the whole: the weighted mean of what is below it.</summary>
internal sealed class BranchNode : ScoreNode
{
    private readonly NotConcernedPolicy policy;
    private readonly ScoreNode[] counted;
    private readonly EffectiveWeights weights;
    private Exact? lowest;
    private Exact? highest;
    private Exact? provisional;

    public BranchNode(string id, Exact weight, IReadOnlyList<ScoreNode> children, NotConcernedPolicy policy)
        : base(id, weight)
    {
        Children = children;
        this.policy = policy;
        counted = [.. children.Where(child => child.Counts)];
        weights = new EffectiveWeights(counted, policy);
        AskedWeight = Sum(child => child.AskedWeight);
        ApplicableWeight = Sum(child => child.ApplicableWeight);
        AnsweredWeight = Sum(child => child.AnsweredWeight);
    }

    public IReadOnlyList<ScoreNode> Children { get; }

    public override Exact AskedWeight { get; }

    public override Exact ApplicableWeight { get; }

    public override Exact AnsweredWeight { get; }

    // Worked out when asked for: what an answer would bring is tried for each question, and asks for the lowest score only.
    public override Exact Lowest => lowest ??= weights.Mean(child => child.Lowest);

    public override Exact Highest => highest ??= weights.Mean(child => child.Highest);

    public override Exact Provisional => provisional ??= weights.Mean(child => child.Provisional);

    /// <summary>The questions below it that count.</summary>
    public IEnumerable<QuestionNode> Questions => counted.SelectMany(child => child is BranchNode group ? group.Questions : [(QuestionNode)child]);

    /// <summary>The node with some questions answered otherwise; itself where none of them is below it.</summary>
    public BranchNode With(IReadOnlyDictionary<string, QuestionNode> answered)
    {
        var changed = Children.Select(child => child is BranchNode group ? group.With(answered) : answered.TryGetValue(child.Id, out var other) ? other : child).ToArray();
        return changed.SequenceEqual(Children) ? this : new BranchNode(Id, Weight, changed, policy);
    }

    private Exact Sum(Func<ScoreNode, Exact> weight) => counted.Aggregate(Exact.Zero, (sum, node) => sum.Plus(weight(node)));
}
