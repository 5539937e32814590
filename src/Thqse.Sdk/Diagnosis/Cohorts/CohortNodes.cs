namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>The whole, the pillars and the themes of comparable cards: each of them has the same, at the same places.</summary>
internal static class CohortNodes
{
    public static IReadOnlyList<CohortNode> Of(ScoreCard any) =>
    [
        new CohortNode(any.Overall.Id, NodeKind.Overall, card => card.Overall.ExactConservative),
        .. any.Pillars.Select((pillar, place) => new CohortNode(pillar.Id, NodeKind.Pillar, card => card.Pillars[place].ExactConservative)),
        .. any.Themes.Select((theme, place) => new CohortNode(theme.Id, NodeKind.Theme, card => card.Themes[place].Score.ExactConservative)),
    ];
}
