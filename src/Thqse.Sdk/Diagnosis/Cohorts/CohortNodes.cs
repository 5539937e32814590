namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>The whole, the pillars and the themes of comparable cards: each of them has the same, at the same places.</summary>
internal static class CohortNodes
{
    public static IReadOnlyList<CohortNode> Of(ScoreCard any) =>
    [
        new CohortNode(any.Overall.Id, NodeKind.Overall, 0, null),
        .. any.Pillars.Select((pillar, place) => new CohortNode(pillar.Id, NodeKind.Pillar, 1 + place, null)),
        .. any.Themes.Select((theme, place) => new CohortNode(theme.Id, NodeKind.Theme, 1 + any.Pillars.Count + place, theme.Parent is { } parent ? (NodeKind.Theme, parent) : (NodeKind.Pillar, theme.Pillar))),
    ];
}
