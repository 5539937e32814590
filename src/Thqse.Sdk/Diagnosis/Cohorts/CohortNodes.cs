namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>The whole, the pillars and the themes of all cards, by identifier: a card read from a document may order them otherwise, or lack one.</summary>
internal static class CohortNodes
{
    public static IReadOnlyList<CohortNode> Of(IReadOnlyList<ScoreCard> cards) =>
    [
        new CohortNode(cards[0].Overall.Id, NodeKind.Overall, card => card.Overall.ExactConservative),
        .. cards.SelectMany(card => card.Pillars).Select(pillar => pillar.Id).Distinct(StringComparer.Ordinal)
            .Select(id => new CohortNode(id, NodeKind.Pillar, card => Exactly(card.Pillars.FirstOrDefault(pillar => pillar.Id == id)))),
        .. cards.SelectMany(card => card.Themes).Select(theme => theme.Id).Distinct(StringComparer.Ordinal)
            .Select(id => new CohortNode(id, NodeKind.Theme, card => Exactly(card.Themes.FirstOrDefault(theme => theme.Id == id)?.Score))),
    ];

    private static Exact Exactly(NodeScore? score) => score?.ExactConservative ?? default;
}
