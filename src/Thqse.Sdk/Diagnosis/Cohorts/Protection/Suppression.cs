namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// Which groups of all partitions may be shown. Within one partition <see cref="SuppressionRule"/> decides; across two, a group that lies inside another one
/// and lacks too few of it is hidden: 5 of the 6 public hospitals being of medium size, the sixth would follow from the two. What follows from more groups
/// than that is left to <see cref="Deduction{T}"/>. The two rules before it are cases of it, in which they choose what to hide better than it would.
/// </summary>
internal static class Suppression
{
    // Only how many have it matters here: a score in the middle is near no end.
    private static readonly Exact Middle = Exact.From(50);

    /// <param name="partitions">The establishments of each group of each partition.</param>
    /// <param name="smallest">The size from which a group may be shown.</param>
    /// <param name="hidden">Groups that are hidden for another reason, by partition and group.</param>
    public static IReadOnlyList<SuppressionReason?[]> Apply<T>(
        IReadOnlyList<IReadOnlyList<HashSet<T>>> partitions, int smallest, Func<int, int, bool>? hidden = null)
        where T : notnull
    {
        var deduction = new Deduction<T>(partitions, [_ => Middle], _ => ScoreTerms.OfOneScore, smallest);
        var revealing = new HashSet<(int Partition, int Group)>();
        while (true)
        {
            var reasons = partitions
                .Select((groups, partition) => SuppressionRule.Apply(
                    [.. groups.Select(group => group.Count)],
                    smallest,
                    group => revealing.Contains((partition, group)) || hidden?.Invoke(partition, group) == true))
                .ToArray();
            if (FirstInside(partitions, reasons, smallest) is { } inside)
            {
                revealing.Add(inside);
            }
            else if (deduction.First(each => reasons[each.Partition][each.Group] is null) is { } next)
            {
                revealing.Add((next.Partition, next.Group));
            }
            else
            {
                return reasons;
            }
        }
    }

    /// <summary>The groups of all partitions that are shown, but for empty ones.</summary>
    public static IEnumerable<(int Partition, int Group)> Shown<T>(IReadOnlyList<IReadOnlyList<HashSet<T>>> partitions, IReadOnlyList<SuppressionReason?[]> reasons)
        => from partition in Enumerable.Range(0, partitions.Count)
           from @group in Enumerable.Range(0, partitions[partition].Count)
           where reasons[partition][@group] is null && partitions[partition][@group].Count > 0
           select (partition, @group);

    /// <summary>A shown group that lies inside another shown one and lacks fewer of it than may be shown; null when there is none.</summary>
    private static (int Partition, int Group)? FirstInside<T>(
        IReadOnlyList<IReadOnlyList<HashSet<T>>> partitions, SuppressionReason?[][] reasons, int smallest)
    {
        var shown = Shown(partitions, reasons).Select(group => (group.Partition, group.Group, Cards: partitions[group.Partition][group.Group])).ToArray();
        foreach (var inner in shown)
        {
            foreach (var outer in shown)
            {
                var rest = outer.Cards.Count - inner.Cards.Count;
                if (inner.Partition != outer.Partition && rest > 0 && rest < smallest && inner.Cards.IsSubsetOf(outer.Cards))
                {
                    return (inner.Partition, inner.Group);
                }
            }
        }

        return null;
    }
}
