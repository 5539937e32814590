namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>
/// A node of the tree that is scored: a question, a theme, a pillar or the whole. Scores are shares from 0 to 1, exact; a score that does not exist is not known, never 0.
/// </summary>
internal abstract class ScoreNode
{
    private protected ScoreNode(string id, Exact weight)
    {
        Id = id;
        Weight = weight;
    }

    public string Id { get; }

    /// <summary>The weight among the siblings.</summary>
    public Exact Weight { get; }

    /// <summary>The weight of the questions asked, of those that apply, and of those answered.</summary>
    public abstract Exact AskedWeight { get; }

    public abstract Exact ApplicableWeight { get; }

    public abstract Exact AnsweredWeight { get; }

    /// <summary>Unanswered at zero; not known when nothing applies.</summary>
    public abstract Exact Lowest { get; }

    /// <summary>Unanswered at their best.</summary>
    public abstract Exact Highest { get; }

    /// <summary>Unanswered left out; not known when nothing is answered.</summary>
    public abstract Exact Provisional { get; }

    public bool IsApplicable => Lowest.IsKnown;

    /// <summary>Whether it counts among its siblings: a weight of zero is informational, and what is not asked of this establishment is not there at all.</summary>
    public bool Counts => !Weight.IsZero && IsAsked;

    /// <summary>Whether less than half of the weight asked applies.</summary>
    public bool HasInsufficientBasis => IsAsked && ApplicableWeight.Plus(ApplicableWeight).CompareTo(AskedWeight) < 0;

    private bool IsAsked => AskedWeight.IsKnown && !AskedWeight.IsZero;
}
