namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>What is described for each group: the whole, a pillar or a theme.</summary>
internal sealed record CohortNode(string Id, NodeKind Kind, Func<ScoreCard, Exact> Score)
{
    /// <summary>The scores of those it concerns, the lowest first.</summary>
    public Exact[] ScoresOf(IEnumerable<ScoreCard> cards) => [.. cards.Select(Score).Where(score => score.IsKnown).OrderBy(score => score)];
}
