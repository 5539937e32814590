namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>
/// How few points can be won of a node, by how many are possible there: where points are counted as they are, a question that a missing answer may bring in changes both, for the node and for all above it.
/// A convex line, from the fewest possible to the most: no way of giving the missing answers is below it. Read from the other end, it says how few can be lost.
/// </summary>
internal sealed class PointsAtStake
{
    private readonly IReadOnlyList<(Exact Possible, Exact Won)> corners;

    private PointsAtStake(IReadOnlyList<(Exact Possible, Exact Won)> corners) => this.corners = corners;

    /// <summary>The lowest share of what is possible.</summary>
    public Exact LeastShare
        => corners.Where(corner => !corner.Possible.IsZero).Select(corner => corner.Won.DividedBy(corner.Possible)).Aggregate((least, share) => share.CompareTo(least) < 0 ? share : least);

    /// <summary>What is sure to be asked.</summary>
    public static PointsAtStake Sure(Exact possible, Exact won) => new([(possible, won)]);

    /// <summary>What may be asked, or not be there at all.</summary>
    public static PointsAtStake Perhaps(Exact possible, Exact won) => new([(Exact.Zero, Exact.Zero), (possible, won)]);

    /// <summary>Several, each whatever the others are: the steepest fall first.</summary>
    public static PointsAtStake Together(IReadOnlyCollection<PointsAtStake> parts)
    {
        var line = new List<(Exact Possible, Exact Won)> { parts.Select(part => part.corners[0]).Aggregate(Sum) };
        foreach (var side in parts.SelectMany(part => part.corners.Zip(part.corners.Skip(1), Difference)).OrderBy(side => side.Won.DividedBy(side.Possible)))
        {
            line.Add(Sum(line[line.Count - 1], side));
        }

        return new(line);
    }

    /// <summary>With more possible and more won, for sure.</summary>
    public PointsAtStake And(Exact possible, Exact won) => new([.. corners.Select(corner => Sum(corner, (possible, won)))]);

    public PointsAtStake Times(Exact weight) => new([.. corners.Select(corner => (corner.Possible.Times(weight), corner.Won.Times(weight)))]);

    /// <summary>Penalties stop at nothing won, bonuses at everything.</summary>
    public PointsAtStake WithinPossible()
    {
        var line = new List<(Exact Possible, Exact Won)>();
        foreach (var (possible, won) in corners)
        {
            var corner = (Possible: possible, Won: won.CompareTo(possible) > 0 ? possible : won);
            while (line.Count > 1 && IsNotBelow(line[line.Count - 1], line[line.Count - 2], corner))
            {
                line.RemoveAt(line.Count - 1);
            }

            line.Add(corner);
        }

        return new([.. NotBelowZero(line)]);
    }

    private static IEnumerable<(Exact Possible, Exact Won)> NotBelowZero(List<(Exact Possible, Exact Won)> line)
    {
        for (var place = 0; place < line.Count; place++)
        {
            var (possible, won) = line[place];
            if (place > 0 && won.Times(line[place - 1].Won).IsNegative)
            {
                var side = Difference(line[place - 1], line[place]);
                yield return (possible.Minus(side.Possible.Times(won).DividedBy(side.Won)), Exact.Zero);
            }

            if (!won.IsNegative)
            {
                yield return (possible, won);
            }
            else if (place == 0 || place == line.Count - 1)
            {
                yield return (possible, Exact.Zero);
            }
        }
    }

    /// <summary>Whether the corner in the middle is on the straight line between two others, or above it.</summary>
    private static bool IsNotBelow((Exact Possible, Exact Won) middle, (Exact Possible, Exact Won) before, (Exact Possible, Exact Won) after)
    {
        var (whole, part) = (Difference(before, after), Difference(before, middle));
        return part.Won.Times(whole.Possible).CompareTo(whole.Won.Times(part.Possible)) >= 0;
    }

    private static (Exact Possible, Exact Won) Sum((Exact Possible, Exact Won) one, (Exact Possible, Exact Won) other) => (one.Possible.Plus(other.Possible), one.Won.Plus(other.Won));

    private static (Exact Possible, Exact Won) Difference((Exact Possible, Exact Won) from, (Exact Possible, Exact Won) to) => (to.Possible.Minus(from.Possible), to.Won.Minus(from.Won));
}
