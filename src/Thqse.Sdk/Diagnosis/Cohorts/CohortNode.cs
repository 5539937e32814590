namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>What is described for each group: the whole, a pillar or a theme.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">Which of these it is.</param>
/// <param name="Place">Its place among all.</param>
/// <param name="Above">The identifier of what it is a part of: a pillar or, of a theme within a theme, that theme; null for a pillar and the whole.</param>
internal sealed record CohortNode(string Id, NodeKind Kind, int Place, (NodeKind Kind, string Id)? Above)
{
    public Exact Score(CohortCard card) => card.ScoreOf(Place);

    /// <summary>The scores of those it concerns, the lowest first.</summary>
    public Exact[] ScoresOf(IEnumerable<CohortCard> cards) => [.. cards.Select(Score).Where(score => score.IsKnown).OrderBy(score => score)];
}
