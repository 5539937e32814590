namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// Of which groups the counts by level may be published: every level that some of the group have, and every one that some of the others have, is that of at
/// least 3; so are the levels of all the groups together whose counts are not shown.
/// </summary>
internal sealed class ProtectedLevels
{
    private const int Fewest = 3;
    private readonly bool[][] shown;

    private ProtectedLevels(bool[][] shown) => this.shown = shown;

    /// <param name="partitions">The groups; the first partition is the whole.</param>
    /// <param name="figures">Which groups are shown at all.</param>
    public static ProtectedLevels Of(IReadOnlyList<IReadOnlyList<CardGroup>> partitions, ProtectedFigures figures)
    {
        var whole = partitions[0][0].Cards;
        var shown = partitions
            .Select((groups, partition) => groups
                .Select((group, place) => figures.OfGroup(partition, place) is null && AreEnough(group.Cards) && AreEnough(whole.Except(group.Cards)))
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
    }

    public bool AreShown(int partition, int group) => shown[partition][group];

    private static bool AreEnough(IEnumerable<CohortCard> cards)
        => cards.GroupBy(card => card.Level ?? string.Empty, StringComparer.Ordinal).All(level => level.Count() >= Fewest);

    private static IEnumerable<CohortCard> Hidden(IReadOnlyList<CardGroup> groups, bool[] shown) => groups.Where((_, place) => !shown[place]).SelectMany(group => group.Cards);

    /// <summary>Of equal ones the last.</summary>
    private static int? SmallestShown(IReadOnlyList<CardGroup> groups, bool[] shown)
        => Enumerable.Range(0, groups.Count).Where(place => shown[place])
            .OrderBy(place => groups[place].Cards.Count).ThenByDescending(place => place).Select(place => (int?)place).FirstOrDefault();
}
