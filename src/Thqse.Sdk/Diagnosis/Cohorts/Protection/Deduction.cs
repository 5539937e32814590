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
    private readonly IReadOnlyList<Func<T, Exact>> scores;
    private readonly int smallest;
    private readonly int[] partitions;
    private readonly Kind<T>[] kinds;
    private readonly int terms;
    private readonly Dictionary<GroupNode, Dictionary<int, BigInteger>> sums;
    private readonly Dictionary<GroupNode, int> counts;
    private readonly IReadOnlyList<Dictionary<int, BigInteger>> toProtect;

    /// <param name="partitions">The establishments of each group of each partition.</param>
    /// <param name="scores">What is shown of each group, by the score of each of its establishments; the first is the whole.</param>
    /// <param name="terms">Of what those of a card are made.</param>
    /// <param name="smallest">The size from which a group may be shown.</param>
    public Deduction(
        IReadOnlyList<IReadOnlyList<HashSet<T>>> partitions, IReadOnlyList<Func<T, Exact>> scores, Func<T, ScoreTerms> terms, int smallest)
    {
        this.scores = scores;
        this.smallest = smallest;
        this.partitions = [.. partitions.Select(groups => groups.Count)];
        kinds = Kind<T>.Of(partitions, terms);
        this.terms = kinds.Length == 0 ? 0 : kinds.Max(kind => kind.Terms.Nodes.Max(node => node.Keys.DefaultIfEmpty().Max())) + 1;
        var all = GroupNode.All(scores.Count, this.partitions).ToArray();
        sums = all.ToDictionary(each => each, each => Sum(each.Node, KindsIn(each)));
        counts = all.ToDictionary(each => each, each => Scores(each.Node, KindsIn(each)).Count);
        var together = Together().ToArray();
        toProtect =
        [
            .. Enumerable.Range(0, scores.Count).SelectMany(node => together.Where(some => IsToProtect(node, some)).Select(some => Sum(node, some))),
            .. Enumerable.Range(0, kinds.Length == 0 ? 0 : kinds[0].Terms.Parts.Count)
                .SelectMany(part => together.Where(some => IsPartToProtect(part, some)).Select(some => Sum(some, kind => kind.Terms.Parts[part]))),
        ];
    }

    /// <summary>Of the shown groups from which something to protect follows, the smallest, and of equal ones the last of the last partition; null when nothing does.</summary>
    /// <param name="isShown">What is shown.</param>
    /// <param name="alsoToProtect">What of the rest must not follow either.</param>
    public GroupNode? First(Func<GroupNode, bool> isShown, IEnumerable<GroupNode>? alsoToProtect = null)
    {
        var shown = sums.Keys.Where(each => counts[each] > 0 && isShown(each)).ToArray();
        var space = new RowSpace(kinds.Length * terms);
        foreach (var each in shown)
        {
            space.Add(sums[each]);
        }

        var hidden = from node in Enumerable.Range(0, scores.Count)
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

    private bool IsToProtect(int node, IReadOnlyList<int> some)
    {
        var known = Scores(node, some);
        return known.Count > 0 && (known.Count < smallest || Ends.IsNear(known));
    }

    /// <summary>A part is that of the node after the whole at its place, and counts as much as its share.</summary>
    private bool IsPartToProtect(int part, IReadOnlyList<int> some)
    {
        var own = some.Select(kind => kinds[kind]).Where(kind => kind.Terms.Parts[part].Count > 0).ToArray();
        var (count, shares, sum) = (0, Exact.Zero, Exact.Zero);
        foreach (var kind in own)
        {
            var share = kind.Terms.Parts[part].Values.Aggregate(Exact.Zero, (all, each) => all.Plus(each));
            foreach (var card in kind.Cards)
            {
                (count, shares, sum) = (count + 1, shares.Plus(share), sum.Plus(share.Times(scores[part + 1](card))));
            }
        }

        return count > 0 && (count < smallest || Ends.IsNear(sum.DividedBy(shares)));
    }

    private List<Exact> Scores(int node, IEnumerable<int> some)
        => [.. some.SelectMany(kind => kinds[kind].Cards).Select(scores[node]).Where(score => score.IsKnown)];

    private int[] KindsIn(GroupNode each) => KindsWhere(kind => kind.Groups[each.Partition] == each.Group);

    private int[] KindsWhere(Func<Kind<T>, bool> holds) => [.. Enumerable.Range(0, kinds.Length).Where(kind => holds(kinds[kind]))];

    /// <summary>A sum of scores by the terms it is made of, times as much as makes whole numbers of their shares.</summary>
    private Dictionary<int, BigInteger> Sum(int node, IReadOnlyList<int> some) => Sum(some, kind => kind.Terms.Nodes[node]);

    private Dictionary<int, BigInteger> Sum(IReadOnlyList<int> some, Func<Kind<T>, IReadOnlyDictionary<int, Exact>> of)
    {
        var shares = some.SelectMany(kind => of(kinds[kind]).Select(term => (Term: (kind * terms) + term.Key, Share: term.Value))).ToArray();
        var scale = shares.Aggregate(BigInteger.One, (common, each) => common * each.Share.Denominator / BigInteger.GreatestCommonDivisor(common, each.Share.Denominator));
        return shares.ToDictionary(each => each.Term, each => each.Share.Numerator * (scale / each.Share.Denominator));
    }
}
