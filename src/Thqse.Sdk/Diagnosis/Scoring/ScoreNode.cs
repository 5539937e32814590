namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>
/// A node of the tree that is scored: a question, a theme, a pillar or the whole. Scores are shares from 0 to 1, exact; a score that does not exist is not known, never 0.
/// </summary>
internal sealed class ScoreNode
{
    private ScoreNode(string id, Exact weight, IReadOnlyList<ScoreNode> children)
    {
        Id = id;
        Weight = weight;
        Children = children;
    }

    public string Id { get; }

    /// <summary>The weight among the siblings.</summary>
    public Exact Weight { get; }

    public IReadOnlyList<ScoreNode> Children { get; }

    /// <summary>The weight of the questions asked, of those that apply, and of those answered.</summary>
    public Exact AskedWeight { get; private init; }

    public Exact ApplicableWeight { get; private init; }

    public Exact AnsweredWeight { get; private init; }

    /// <summary>Unanswered at zero; not known when nothing applies.</summary>
    public Exact Lowest { get; private init; }

    /// <summary>Unanswered at their best.</summary>
    public Exact Highest { get; private init; }

    /// <summary>Unanswered left out; not known when nothing is answered.</summary>
    public Exact Provisional { get; private init; }

    public bool IsAsked => AskedWeight.IsKnown && !AskedWeight.IsZero;

    public bool IsApplicable => Lowest.IsKnown;

    /// <summary>The share of each applicable child in the score of this node, by the identifier of the child.</summary>
    public IReadOnlyDictionary<string, Exact> Shares { get; private init; } = new Dictionary<string, Exact>();

    public static ScoreNode Of(Question question, Answer answer)
    {
        var weight = Exact.From(question.Weight);
        var (applies, score) = answer.State switch
        {
            AnswerState.Answered => (true, answer.ScoreOf(question)),
            AnswerState.Unanswered => (true, default),
            AnswerState.NotConcerned => (false, default),
        };
        var (lowest, highest) = !applies ? default : score.IsKnown ? (score, score) : (Exact.Zero, Exact.One);
        return new ScoreNode(question.Id, weight, [])
        {
            AskedWeight = weight,
            ApplicableWeight = applies ? weight : Exact.Zero,
            AnsweredWeight = score.IsKnown ? weight : Exact.Zero,
            Lowest = lowest,
            Highest = highest,
            Provisional = score,
        };
    }

    public static ScoreNode Of(string id, Exact weight, IReadOnlyList<ScoreNode> children, NotConcernedPolicy policy)
    {
        // A weight of zero is informational; what is not asked of this establishment is not there at all.
        var counted = children.Where(child => !child.Weight.IsZero && child.IsAsked).ToArray();
        var weights = new EffectiveWeights(counted, policy);
        return new ScoreNode(id, weight, children)
        {
            AskedWeight = Sum(counted, child => child.AskedWeight),
            ApplicableWeight = Sum(counted, child => child.ApplicableWeight),
            AnsweredWeight = Sum(counted, child => child.AnsweredWeight),
            Lowest = weights.Mean(child => child.Lowest),
            Highest = weights.Mean(child => child.Highest),
            Provisional = weights.Mean(child => child.Provisional),
            Shares = weights.Shares(),
        };
    }

    private static Exact Sum(IEnumerable<ScoreNode> nodes, Func<ScoreNode, Exact> weight)
        => nodes.Aggregate(Exact.Zero, (sum, node) => sum.Plus(weight(node)));
}
