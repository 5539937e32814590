namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Describes the groups of all partitions, and hides what must not be shown: a group, and a theme that applies to too few of a group.</summary>
internal static class GroupReporting
{
    public static IEnumerable<CohortGroup> Report(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, IReadOnlyList<CohortNode> nodes, int smallest)
    {
        var hidden = Suppression.Apply(Members(partitions, _ => true), smallest);

        // What may be shown of a node depends on whom it concerns only, and most concern the same establishments.
        var reasons = nodes.ToLookup(node => Concerned(node, partitions), StringComparer.Ordinal).ToDictionary(
            alike => alike.Key,
            alike => Suppression.Apply(
                Members(partitions, card => alike.First().Score(card).IsKnown), smallest, (partition, group) => hidden[partition][group] is not null),
            StringComparer.Ordinal);
        var statistics = nodes.ToDictionary(node => node, node => Statistics(node, partitions, hidden, reasons[Concerned(node, partitions)]));
        return partitions.SelectMany((groups, partition) => groups.Select((group, index) => new CohortGroup(
            group,
            hidden[partition][index] ?? (group.Cards.Count == 0 ? SuppressionReason.TooFew : null),
            Of(NodeKind.Overall, partition, index)[0],
            Of(NodeKind.Pillar, partition, index),
            Of(NodeKind.Theme, partition, index),
            hidden[partition][index] is null ? Levels(group.Cards) : [])));

        IReadOnlyList<NodeStatistics> Of(NodeKind kind, int partition, int group)
            => Array.AsReadOnly(nodes.Where(node => node.Kind == kind).Select(node => statistics[node][partition][group]).ToArray());
    }

    private static NodeStatistics[][] Statistics(
        CohortNode node, IReadOnlyList<IReadOnlyList<CardGroup>> partitions, IReadOnlyList<SuppressionReason?[]> hidden, IReadOnlyList<SuppressionReason?[]> reasons)
        => [.. partitions.Select((groups, partition) => groups
            .Select((group, index) => Statistics(node, group, hidden[partition][index], reasons[partition][index]))
            .ToArray())];

    private static NodeStatistics Statistics(CohortNode node, CardGroup group, SuppressionReason? hidden, SuppressionReason? reason)
    {
        var scores = group.Cards.Select(node.Score).Where(score => score.IsKnown).OrderBy(score => score).ToArray();
        return new NodeStatistics(node.Id, reason is null && scores.Length > 0 ? new Distribution(scores) : null, hidden ?? reason);
    }

    /// <summary>Whom a node concerns, a sign for each card.</summary>
    private static string Concerned(CohortNode node, IReadOnlyList<IReadOnlyList<CardGroup>> partitions)
        => string.Concat(partitions[0].SelectMany(group => group.Cards).Select(card => node.Score(card).IsKnown ? '1' : '0'));

    private static HashSet<ScoreCard>[][] Members(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, Func<ScoreCard, bool> counts)
        => [.. partitions.Select(groups => groups.Select(group => new HashSet<ScoreCard>(group.Cards.Where(counts))).ToArray())];

    private static IReadOnlyList<LevelShare> Levels(IReadOnlyList<ScoreCard> cards)
        => [.. cards
            .GroupBy(card => card.Level.Indicative)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LevelShare(group.Key, group.Count(), cards.Count))];
}
