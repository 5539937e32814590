using System.Numerics;

namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// What follows from several groups together. The mean and the number of a shown group give the sum of its scores; whoever adds, subtracts and scales such
/// sums, over all partitions and from themes to pillars and the whole, must not get that of establishments to protect, being too few or all near an end: those
/// that are in the same group of one partition or in the same groups of several, what a group lacks of the whole, all that is hidden of a partition.
/// </summary>
internal sealed class Deduction<T>
    where T : notnull
{
    private readonly int nodes;
    private readonly int smallest;
    private readonly int[] partitions;
    private readonly Kind<T>[] kinds;
    private readonly Total[][] totals;
    private readonly Exact[][] shares;
    private readonly int terms;
    private readonly Dictionary<GroupNode, SparseRow> sums;
    private readonly Dictionary<GroupNode, int> counts;
    private readonly IReadOnlyList<SparseRow> toProtect;

    /// <param name="partitions">The establishments of each group of each partition.</param>
    /// <param name="scores">What is shown of each group, by the score of each of its establishments; the first is the whole.</param>
    /// <param name="terms">Of what those of a card are made.</param>
    /// <param name="smallest">The size from which a group may be shown.</param>
    public Deduction(
        IReadOnlyList<IReadOnlyList<HashSet<T>>> partitions, IReadOnlyList<Func<T, Exact>> scores, Func<T, ScoreTerms> terms, int smallest)
    {
        nodes = scores.Count;
        this.smallest = smallest;
        this.partitions = [.. partitions.Select(groups => groups.Count)];
        kinds = Kind<T>.Of(partitions, terms);
        totals = Array.ConvertAll(kinds, kind => scores.Select(score => Total.Of(kind.Cards, score)).ToArray());
        shares = Array.ConvertAll(kinds, kind => kind.Terms.Parts.Select(part => part.Values.Aggregate(Exact.Zero, (all, each) => all.Plus(each))).ToArray());
        this.terms = kinds.Length == 0 ? 0 : kinds.Max(kind => kind.Terms.Nodes.Max(node => node.Keys.DefaultIfEmpty().Max())) + 1;
        var all = GroupNode.All(nodes, this.partitions).ToArray();
        sums = all.ToDictionary(each => each, each => Sum(each.Node, KindsIn(each)));
        counts = all.ToDictionary(each => each, each => TotalOf(each.Node, KindsIn(each)).Count);
        var together = Together().ToArray();
        toProtect =
        [
            .. Enumerable.Range(0, nodes).SelectMany(node => together.Where(some => IsToProtect(node, some)).Select(some => Sum(node, some))),
            .. Enumerable.Range(0, kinds.Length == 0 ? 0 : kinds[0].Terms.Parts.Count)
                .SelectMany(part => together.Where(some => IsPartToProtect(part, some)).Select(some => Sum(some, kind => kind.Terms.Parts[part]))),
        ];
    }

    /// <summary>Of the shown groups from which something to protect follows, the smallest, and of equal ones the last of the last partition; null when nothing does.</summary>
    /// <param name="isShown">What is shown.</param>
    /// <param name="alsoToProtect">What of the rest must not follow either.</param>
    public GroupNode? First(Func<GroupNode, bool> isShown, IEnumerable<GroupNode>? alsoToProtect = null)
    {
        var shown = sums.Keys.Where(each => counts[each] > 0 && isShown(each)).OrderBy(each => sums[each].Places.Count).ToArray();
        var space = new RowSpace(kinds.Length * terms);
        foreach (var each in shown)
        {
            space.Add(sums[each]);
        }

        var hidden = from node in Enumerable.Range(0, nodes)
                     from partition in Enumerable.Range(0, partitions.Length)
                     let some = KindsWhere(kind => !isShown(new GroupNode(node, partition, kind.Groups[partition])))
                     where IsToProtect(node, some)
                     select Sum(node, some);
        return toProtect.Concat(hidden).Concat((alsoToProtect ?? []).Select(each => sums[each])).Select(space.MadeOf).FirstOrDefault(found => found is not null)?
            .Select(number => (GroupNode?)shown[number])
            .OrderBy(each => counts[each!.Value])
            .ThenByDescending(each => each!.Value.Partition)
            .ThenByDescending(each => each!.Value.Group)
            .ThenByDescending(each => each!.Value.Node)
            .First();
    }

    /// <summary>Each kind, those that are in the same groups of some partitions, and what a group lacks of the whole.</summary>
    private IEnumerable<int[]> Together()
    {
        // A partition of one group tells nobody apart.
        var telling = Enumerable.Range(0, partitions.Length).Where(partition => partitions[partition] > 1).ToArray();
        var inCommon = Enumerable.Range(0, 1 << telling.Length).SelectMany(bits => InCommon([.. telling.Where((_, bit) => (bits & (1 << bit)) != 0)]));
        var lacking = telling.SelectMany(partition => Enumerable.Range(0, partitions[partition]).Select(group => KindsWhere(kind => kind.Groups[partition] != group)));
        return inCommon.Concat(lacking).Concat(Enumerable.Range(0, kinds.Length).Select(kind => new[] { kind }));
    }

    private IEnumerable<int[]> InCommon(int[] some)
        => Enumerable.Range(0, kinds.Length)
            .GroupBy(kind => string.Join(" ", some.Select(partition => kinds[kind].Groups[partition])), StringComparer.Ordinal)
            .Select(alike => alike.ToArray());

    private bool IsToProtect(int node, IReadOnlyList<int> some) => IsToProtect(TotalOf(node, some));

    /// <summary>A part is that of the node after the whole at its place, and counts as much as its share.</summary>
    private bool IsPartToProtect(int part, IReadOnlyList<int> some)
    {
        var (count, of, sum) = (0, Exact.Zero, Exact.Zero);
        foreach (var kind in some)
        {
            if (kinds[kind].Terms.Parts[part].Count > 0)
            {
                var (share, total) = (shares[kind][part], totals[kind][part + 1]);
                (count, of, sum) = (count + total.Count, of.Plus(share.Times(Exact.From(total.Count))), sum.Plus(share.Times(total.Sum)));
            }
        }

        return count > 0 && (count < smallest || Ends.IsNear(sum.DividedBy(of)));
    }

    private bool IsToProtect(Total known) => known.Count > 0 && (known.Count < smallest || Ends.IsNear(known.Sum.DividedBy(Exact.From(known.Count))));

    private Total TotalOf(int node, IReadOnlyList<int> some)
    {
        var all = Total.None;
        foreach (var kind in some)
        {
            all = all.Plus(totals[kind][node]);
        }

        return all;
    }

    private int[] KindsIn(GroupNode each) => KindsWhere(kind => kind.Groups[each.Partition] == each.Group);

    private int[] KindsWhere(Func<Kind<T>, bool> holds) => [.. Enumerable.Range(0, kinds.Length).Where(kind => holds(kinds[kind]))];

    /// <summary>A sum of scores by the terms it is made of, times as much as makes whole numbers of their shares.</summary>
    private SparseRow Sum(int node, IReadOnlyList<int> some) => Sum(some, kind => kind.Terms.Nodes[node]);

    private SparseRow Sum(IReadOnlyList<int> some, Func<Kind<T>, IReadOnlyDictionary<int, Exact>> of)
    {
        var shares = some.SelectMany(kind => of(kinds[kind]).Select(term => (Term: (kind * terms) + term.Key, Share: term.Value))).ToArray();
        var scale = shares.Aggregate(BigInteger.One, (common, each) => common * each.Share.Denominator / BigInteger.GreatestCommonDivisor(common, each.Share.Denominator));
        return SparseRow.Of(shares.Where(each => !each.Share.IsZero).Select(each => new KeyValuePair<int, BigInteger>(each.Term, each.Share.Numerator * (scale / each.Share.Denominator))));
    }

    /// <summary>Of how many there is a score, and their sum: a kind may be that of thousands, and is looked at a great many times.</summary>
    private readonly record struct Total(int Count, Exact Sum)
    {
        public static Total None => new(0, Exact.Zero);

        public static Total Of(IEnumerable<T> cards, Func<T, Exact> score)
            => cards.Select(score).Where(each => each.IsKnown).Aggregate(None, (all, each) => new(all.Count + 1, all.Sum.Plus(each)));

        public Total Plus(Total other) => new(Count + other.Count, Sum.Plus(other.Sum));
    }
}
