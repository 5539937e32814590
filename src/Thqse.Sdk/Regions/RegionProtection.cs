using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Regions;

/// <summary>What of a region may be published, by the rules of a cohort: groups by who is in them, counts by status as counts by level.</summary>
internal sealed class RegionProtection
{
    private readonly HashSet<CpomEvaluation>[][] partitions;
    private readonly int smallest;
    private readonly IReadOnlyList<SuppressionReason?[]> groups;

    public RegionProtection(IEnumerable<IEnumerable<IReadOnlyList<CpomEvaluation>>> partitions, int smallest)
    {
        this.partitions = [.. partitions.Select(groups => groups.Select(members => new HashSet<CpomEvaluation>(members)).ToArray())];
        this.smallest = smallest;
        groups = Suppression.Apply(this.partitions, smallest);
    }

    /// <summary>Why nothing of a group is shown; null when something is.</summary>
    public SuppressionReason? OfGroup(int partition, int group) => groups[partition][group];

    /// <summary>Why the counts of an indicator are not shown, by partition and group: of those of whom it asks nothing there is nothing to protect.</summary>
    /// <param name="asks">Whether it asks something of an establishment.</param>
    /// <param name="statusOf">Where an establishment stands.</param>
    public IReadOnlyList<SuppressionReason?[]> OfIndicator(Func<CpomEvaluation, bool> asks, Func<CpomEvaluation, string> statusOf)
    {
        var concerned = partitions.Select(own => own.Select(members => new HashSet<CpomEvaluation>(members.Where(asks))).ToArray()).ToArray();
        var reasons = Suppression.Apply(concerned, smallest, (partition, group) => groups[partition][group] is not null);
        var counts = ProtectedLevels.Of(concerned, statusOf, (partition, group) => (groups[partition][group] ?? reasons[partition][group]) is null);
        return [.. reasons.Select((own, partition) => own.Select((reason, group) => groups[partition][group] ?? reason
            ?? (concerned[partition][group].Count == 0 || counts.AreShown(partition, group) ? null : SuppressionReason.FewOfALevel)).ToArray())];
    }
}
