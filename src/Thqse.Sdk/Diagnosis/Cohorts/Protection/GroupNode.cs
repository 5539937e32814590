namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>What is shown or hidden: a node of a group of a partition, by their places.</summary>
internal readonly record struct GroupNode(int Node, int Partition, int Group)
{
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="groups">How many groups each partition has.</param>
    public static IEnumerable<GroupNode> All(int nodes, IReadOnlyList<int> groups)
        => from node in Enumerable.Range(0, nodes)
           from partition in Enumerable.Range(0, groups.Count)
           from @group in Enumerable.Range(0, groups[partition])
           select new GroupNode(node, partition, @group);
}
