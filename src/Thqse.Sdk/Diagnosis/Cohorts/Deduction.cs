namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>
/// What follows from several groups together. The mean and the number of a shown group give the sum of its scores; whoever adds, subtracts and scales
/// such sums, over all partitions, must not get the sum of too few establishments that are in the same group of one partition or in the same groups of
/// several, nor of all that is hidden of a partition where that is too few.
/// </summary>
internal sealed class Deduction
{
    private readonly IReadOnlyList<IReadOnlyList<HashSet<ScoreCard>>> partitions;
    private readonly int smallest;
    private readonly Cell[] cells;
    private readonly IReadOnlyList<int[]> inCommon;

    /// <param name="partitions">The establishments of each group of each partition.</param>
    /// <param name="smallest">The size from which a group may be shown.</param>
    public Deduction(IReadOnlyList<IReadOnlyList<HashSet<ScoreCard>>> partitions, int smallest)
    {
        this.partitions = partitions;
        this.smallest = smallest;
        cells = Cell.Of(partitions);

        // A partition of one group tells nobody apart.
        var telling = Enumerable.Range(0, partitions.Count).Where(partition => partitions[partition].Count > 1).ToArray();
        inCommon = [.. Enumerable.Range(0, 1 << telling.Length).SelectMany(bits => InCommon([.. telling.Where((_, bit) => (bits & (1 << bit)) != 0)]))];
    }

    /// <summary>The smallest, and of equal ones the last, of the shown groups from which something follows; null when nothing does.</summary>
    public (int Partition, int Group)? First(IReadOnlyList<SuppressionReason?[]> reasons)
    {
        var shown = Suppression.Shown(partitions, reasons).ToArray();
        var space = new RowSpace(cells.Length);
        foreach (var (partition, group) in shown)
        {
            space.Add(CellsWhere(cell => cell.Groups[partition] == group));
        }

        var madeOf = inCommon.Concat(Hidden(reasons)).Select(space.MadeOf).FirstOrDefault(found => found is not null);
        return madeOf?.Select(number => shown[number])
            .OrderBy(group => partitions[group.Partition][group.Group].Count)
            .ThenByDescending(group => group)
            .First();
    }

    /// <summary>The sets of too few establishments that are in the same groups of some partitions.</summary>
    private IEnumerable<int[]> InCommon(int[] some)
        => Enumerable.Range(0, cells.Length)
            .GroupBy(cell => string.Join(" ", some.Select(partition => cells[cell].Groups[partition])), StringComparer.Ordinal)
            .Select(alike => alike.ToArray())
            .Where(AreTooFew);

    /// <summary>What is hidden of each partition, where it is too few.</summary>
    private IEnumerable<int[]> Hidden(IReadOnlyList<SuppressionReason?[]> reasons)
        => reasons.Select((own, partition) => CellsWhere(cell => own[cell.Groups[partition]] is not null)).Where(AreTooFew);

    private int[] CellsWhere(Func<Cell, bool> holds) => [.. Enumerable.Range(0, cells.Length).Where(cell => holds(cells[cell]))];

    private bool AreTooFew(int[] some) => some.Sum(cell => cells[cell].Count) < smallest;
}
