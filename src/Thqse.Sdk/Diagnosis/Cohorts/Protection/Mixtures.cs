namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// Pillars and wholes of groups in which a part is hidden, when the parts do not all concern the same establishments: what is left of the parent, less the parts
/// shown, is then a mixture of scores of which nobody knows whom it tells.
/// </summary>
internal sealed class Mixtures
{
    private readonly (GroupNode Parent, IReadOnlyList<GroupNode> Parts)[] mixed;

    public Mixtures(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, IReadOnlyList<CohortNode> nodes)
    {
        var parts = PartsOf(nodes);
        mixed =
        [
            .. from each in GroupNode.All(nodes.Count, [.. partitions.Select(groups => groups.Count)])
               let cards = partitions[each.Partition][each.Group].Cards
               let own = parts[each.Node].Where(part => cards.Any(card => nodes[part].Score(card).IsKnown)).ToArray()
               where own.Any(part => cards.Any(card => nodes[each.Node].Score(card).IsKnown && !nodes[part].Score(card).IsKnown))
               select (each, own.Select(part => each with { Node = part }).ToReadOnly()),
        ];
    }

    /// <summary>A shown parent of which a part is hidden; null when there is none.</summary>
    public GroupNode? First(Func<GroupNode, bool> isShown) => Of(isShown).Where(isShown).Select(each => (GroupNode?)each).FirstOrDefault();

    /// <summary>The parents, shown or not, of which a part is hidden.</summary>
    public IEnumerable<GroupNode> Of(Func<GroupNode, bool> isShown) => mixed.Where(each => !each.Parts.All(isShown)).Select(each => each.Parent);

    /// <summary>The places of the parts of each node: the pillars of the whole, the themes of a pillar or of a theme.</summary>
    private static int[][] PartsOf(IReadOnlyList<CohortNode> nodes)
        => [.. nodes.Select(node => nodes
            .Where(part => node.Kind == NodeKind.Overall ? part.Kind == NodeKind.Pillar : part.Above == (node.Kind, node.Id))
            .Select(part => part.Place).ToArray())];
}
