using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Describes the groups of all partitions: exactly, or with no more than may be published.</summary>
internal sealed class GroupReporting
{
    private readonly IReadOnlyList<IReadOnlyList<CardGroup>> partitions;
    private readonly IReadOnlyList<CohortNode> nodes;
    private readonly ProtectedFigures? figures;
    private readonly ProtectedLevels? levels;

    private GroupReporting(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, IReadOnlyList<CohortNode> nodes, ProtectedFigures? figures)
    {
        this.partitions = partitions;
        this.nodes = nodes;
        this.figures = figures;
        levels = figures is null ? null : ProtectedLevels.Of(
            [.. partitions.Select(groups => groups.Select(group => group.Cards).ToReadOnly())],
            card => card.Level ?? string.Empty,
            (partition, group) => figures.OfGroup(partition, group) is null);
    }

    public static IReadOnlyList<CohortGroup> Exactly(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, IReadOnlyList<CohortNode> nodes)
        => new GroupReporting(partitions, nodes, figures: null).Groups();

    public static IReadOnlyList<CohortGroup> ForPublication(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, IReadOnlyList<CohortNode> nodes, int smallest)
        => new GroupReporting(partitions, nodes, ProtectedFigures.Of(partitions, nodes, smallest)).Groups();

    private IReadOnlyList<CohortGroup> Groups()
        => partitions.SelectMany((groups, partition) => groups.Select((group, index) => Group(group, partition, index))).ToReadOnly();

    private CohortGroup Group(CardGroup group, int partition, int index)
    {
        var statistics = nodes.Select((node, place) => (node.Kind, Node: Statistics(node, group, figures?.OfNode(place, partition, index)))).ToLookup(each => each.Kind, each => each.Node);
        var suppressed = figures?.OfGroup(partition, index) ?? (figures is not null && group.Cards.Count == 0 ? SuppressionReason.TooFew : null);
        var hasLevels = levels?.AreShown(partition, index) ?? true;
        return new CohortGroup(
            group,
            suppressed,
            statistics[NodeKind.Overall].Single(),
            statistics[NodeKind.Pillar].ToReadOnly(),
            statistics[NodeKind.Theme].ToReadOnly(),
            hasLevels ? Levels(group.Cards) : [],
            hasLevels ? null : suppressed ?? SuppressionReason.FewOfALevel);
    }

    private NodeStatistics Statistics(CohortNode node, CardGroup group, SuppressionReason? reason)
    {
        var scores = node.ScoresOf(group.Cards);
        return new NodeStatistics(
            node.Id, reason is not null || scores.Length == 0 ? null : figures is null ? Distribution.Exactly(scores) : Distribution.ForPublication(scores), reason);
    }

    private static IReadOnlyList<LevelShare> Levels(IReadOnlyList<CohortCard> cards)
        => cards
            .GroupBy(card => card.Level)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LevelShare(group.Key, group.Count(), cards.Count))
            .ToReadOnly();
}
