namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Describes the groups of one partition, and hides what must not be shown: a group, and a theme that applies to too few of a group.</summary>
internal static class GroupReporting
{
    public static IEnumerable<CohortGroup> Report(IReadOnlyList<CardGroup> groups, IReadOnlyList<CohortNode> nodes, int smallest)
    {
        var hidden = SuppressionRule.Apply([.. groups.Select(group => group.Cards.Count)], smallest);
        var statistics = nodes.ToDictionary(node => node, node => Statistics(node, groups, hidden, smallest));
        return groups.Select((group, index) => new CohortGroup(
            group.Dimension,
            group.Key,
            group.Cards.Count,
            hidden[index] ?? (group.Cards.Count == 0 ? SuppressionReason.TooFew : null),
            Of(NodeKind.Overall, index)[0],
            Of(NodeKind.Pillar, index),
            Of(NodeKind.Theme, index),
            hidden[index] is null ? Levels(group.Cards) : []));

        IReadOnlyList<NodeStatistics> Of(NodeKind kind, int group)
            => Array.AsReadOnly(nodes.Where(node => node.Kind == kind).Select(node => statistics[node][group]).ToArray());
    }

    private static NodeStatistics[] Statistics(CohortNode node, IReadOnlyList<CardGroup> groups, SuppressionReason?[] hidden, int smallest)
    {
        var scores = groups.Select(group => group.Cards.Select(node.Score).Where(score => score.IsKnown).OrderBy(score => score).ToArray()).ToArray();
        var reasons = SuppressionRule.Apply([.. scores.Select(known => known.Length)], smallest, index => hidden[index] is not null);
        return [.. scores.Select((known, index) => new NodeStatistics(
            node.Id,
            reasons[index] is null && known.Length > 0 ? new Distribution(known) : null,
            hidden[index] ?? reasons[index]))];
    }

    private static IReadOnlyList<LevelShare> Levels(IReadOnlyList<ScoreCard> cards)
        => [.. cards
            .GroupBy(card => card.Level.Indicative)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LevelShare(group.Key, group.Count(), cards.Count))];
}
