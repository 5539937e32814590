namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>What of a cohort may be published: which groups, and which nodes of them.</summary>
internal sealed class ProtectedFigures
{
    private readonly IReadOnlyList<SuppressionReason?[]> groups;
    private readonly Dictionary<GroupNode, SuppressionReason> hidden;

    private ProtectedFigures(IReadOnlyList<SuppressionReason?[]> groups, Dictionary<GroupNode, SuppressionReason> hidden)
    {
        this.groups = groups;
        this.hidden = hidden;
    }

    public static ProtectedFigures Of(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, IReadOnlyList<CohortNode> nodes, int smallest)
    {
        var members = Members(partitions, _ => true);
        var groups = Suppression.Apply(members, smallest);
        var hidden = HiddenByCount(partitions, nodes, groups, smallest);
        foreach (var near in NearAnEnd(partitions, nodes).Where(near => !hidden.ContainsKey(near)))
        {
            // To tell that this is why would tell nearly as much as the figure.
            hidden.Add(near, SuppressionReason.DeducibleBySubtraction);
        }

        // Each node by itself is protected; what is left follows from one by another.
        var deduction = new Deduction<CohortCard>(members, [.. nodes.Select(node => (Func<CohortCard, Exact>)node.Score)], card => card.Terms, smallest);
        var mixtures = new Mixtures(partitions, nodes);
        while ((mixtures.First(each => !hidden.ContainsKey(each)) ?? deduction.First(each => !hidden.ContainsKey(each), mixtures.Of(each => !hidden.ContainsKey(each)))) is { } next)
        {
            hidden.Add(next, SuppressionReason.DeducibleBySubtraction);
        }

        return new ProtectedFigures(groups, hidden);
    }

    /// <summary>Why nothing of a group is shown; null when something is.</summary>
    public SuppressionReason? OfGroup(int partition, int group) => groups[partition][group];

    /// <summary>Why a node of a group is not shown; null when it is.</summary>
    public SuppressionReason? OfNode(int node, int partition, int group)
        => hidden.TryGetValue(new GroupNode(node, partition, group), out var reason) ? reason : null;

    private static Dictionary<GroupNode, SuppressionReason> HiddenByCount(
        IReadOnlyList<IReadOnlyList<CardGroup>> partitions, IReadOnlyList<CohortNode> nodes, IReadOnlyList<SuppressionReason?[]> groups, int smallest)
    {
        // What may be shown of a node depends on whom it concerns only, and most concern the same establishments.
        var places = Enumerable.Range(0, nodes.Count).ToLookup(node => Concerned(nodes[node], partitions), StringComparer.Ordinal);
        var reasons = places.ToDictionary(
            alike => alike.Key,
            alike => Suppression.Apply(
                Members(partitions, card => nodes[alike.First()].Score(card).IsKnown), smallest, (partition, group) => groups[partition][group] is not null),
            StringComparer.Ordinal);
        return (from alike in places
                from node in alike
                from each in GroupNode.All(1, [.. partitions.Select(own => own.Count)])
                let reason = groups[each.Partition][each.Group] ?? reasons[alike.Key][each.Partition][each.Group]
                where reason is not null
                select (Place: each with { Node = node }, Reason: reason.Value)).ToDictionary(each => each.Place, each => each.Reason);
    }

    private static IEnumerable<GroupNode> NearAnEnd(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, IReadOnlyList<CohortNode> nodes)
        => GroupNode.All(nodes.Count, [.. partitions.Select(own => own.Count)]).Where(each =>
        {
            var scores = nodes[each.Node].ScoresOf(partitions[each.Partition][each.Group].Cards);
            return scores.Length > 0 && Ends.IsNear(scores);
        });

    /// <summary>Whom a node concerns, a sign for each card.</summary>
    private static string Concerned(CohortNode node, IReadOnlyList<IReadOnlyList<CardGroup>> partitions)
        => string.Concat(partitions[0].SelectMany(group => group.Cards).Select(card => node.Score(card).IsKnown ? '1' : '0'));

    private static HashSet<CohortCard>[][] Members(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, Func<CohortCard, bool> counts)
        => [.. partitions.Select(groups => groups.Select(group => new HashSet<CohortCard>(group.Cards.Where(counts))).ToArray())];
}
