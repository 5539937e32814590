namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// Of which groups the counts by level, or by status, may be published: every one that some of the group have, and every one that some of the others have, is that of at
/// least 3; so are those of all the groups together whose counts are not shown.
/// </summary>
internal sealed class ProtectedLevels
{
    private const int Fewest = 3;
    private readonly bool[][] shown;

    private ProtectedLevels(bool[][] shown) => this.shown = shown;

    /// <param name="partitions">The members of each group of each partition; the first partition is the whole.</param>
    /// <param name="levelOf">What is counted of a member.</param>
    /// <param name="isShown">Which groups are shown at all, by partition and group.</param>
    public static ProtectedLevels Of<T>(IReadOnlyList<IReadOnlyList<IReadOnlyCollection<T>>> partitions, Func<T, string> levelOf, Func<int, int, bool> isShown)
    {
        var whole = partitions[0][0];
        var shown = partitions
            .Select((groups, partition) => groups
                .Select((group, place) => isShown(partition, place) && AreEnough(group) && AreEnough(whole.Except(group)))
                .ToArray())
            .ToArray();
        for (var partition = 0; partition < partitions.Count; partition++)
        {
            while (!AreEnough(Hidden(partitions[partition], shown[partition])) && SmallestShown(partitions[partition], shown[partition]) is { } next)
            {
                shown[partition][next] = false;
            }
        }

        return new ProtectedLevels(shown);

        bool AreEnough(IEnumerable<T> members) => members.GroupBy(levelOf, StringComparer.Ordinal).All(level => level.Count() >= Fewest);
    }

    public bool AreShown(int partition, int group) => shown[partition][group];

    private static IEnumerable<T> Hidden<T>(IReadOnlyList<IReadOnlyCollection<T>> groups, bool[] shown) => groups.Where((_, place) => !shown[place]).SelectMany(group => group);

    /// <summary>Of equal ones the last.</summary>
    private static int? SmallestShown<T>(IReadOnlyList<IReadOnlyCollection<T>> groups, bool[] shown)
        => Enumerable.Range(0, groups.Count).Where(place => shown[place])
            .OrderBy(place => groups[place].Count).ThenByDescending(place => place).Select(place => (int?)place).FirstOrDefault();
}
