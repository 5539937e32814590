namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>
/// A node of the tree that is scored: a question, a theme, a pillar or the whole. Scores are shares of what is possible, exact; a score that does not exist is not known, never 0.
/// </summary>
internal abstract class ScoreNode
{
    private protected ScoreNode(string id, Exact weight)
    {
        Id = id;
        Weight = weight;
    }

    public string Id { get; }

    /// <summary>The weight among the siblings, before what is below it is known.</summary>
    public Exact Weight { get; }

    /// <summary>The weight of the questions asked, of those that apply, and of those answered.</summary>
    public abstract Exact AskedWeight { get; }

    public abstract Exact ApplicableWeight { get; }

    public abstract Exact AnsweredWeight { get; }

    /// <summary>The weight among the siblings if everything below it applied.</summary>
    public abstract Exact FullWeight { get; }

    /// <summary>Whether it only adds or takes away: nothing of it is asked of the maximum.</summary>
    public abstract bool IsBeyondMaximum { get; }

    /// <summary>Whether it is not known yet that anything of it is asked of the maximum, a missing answer deciding: it may not be there at all.</summary>
    public abstract bool IsPending { get; }

    /// <summary>Whether it was said not to concern and may not be asked at all: its weight may come to its siblings, or not be there.</summary>
    public virtual bool MayShareItsWeight => false;

    /// <summary>Whether it depends on a missing answer what is asked of the maximum in it.</summary>
    public abstract bool IsOpen { get; }

    /// <summary>Unanswered at the worst; not known when nothing applies.</summary>
    public Exact Lowest => Score(Reading.Lowest);

    /// <summary>Unanswered at their best.</summary>
    public Exact Highest => Score(Reading.Highest);

    /// <summary>Unanswered left out; not known when nothing is answered.</summary>
    public Exact Provisional => Score(Reading.Provisional);

    public bool IsApplicable => Lowest.IsKnown;

    /// <summary>Whether it counts among its siblings: a weight of zero is informational, and what is not asked of this establishment is not there at all.</summary>
    public bool Counts => !Weight.IsZero && IsAsked;

    /// <summary>Whether less than half of the weight asked applies.</summary>
    public bool HasInsufficientBasis => IsAsked && ApplicableWeight.Plus(ApplicableWeight).CompareTo(AskedWeight) < 0;

    protected abstract bool IsAsked { get; }

    public abstract Exact Score(Reading reading);

    /// <summary>The weight among the siblings where the missing answers are read so.</summary>
    public abstract Exact WeightIn(Reading reading);

    /// <summary>How few of its points can be won, or be lost.</summary>
    /// <param name="end">The end from which it is read: points won from the lowest, points lost from the highest.</param>
    public abstract PointsAtStake AtStake(Reading end);

    /// <summary>How far its score is from the end from which it is read.</summary>
    public Exact FromEnd(Reading end) => end == Reading.Highest ? Exact.One.Minus(Highest) : Lowest;
}
