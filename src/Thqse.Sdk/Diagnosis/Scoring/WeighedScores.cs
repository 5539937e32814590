namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The score of siblings together, once the weight of those that do not apply has been left out, shared or counted as zero.</summary>
internal static class WeighedScores
{
    /// <summary>The score, from 0 to 1, and the weight that it is of; not known, and zero, where no sibling has a score.</summary>
    public static (Exact Score, Exact Of) Together(in SiblingSum sum, NotConcernedPolicy policy)
    {
        if (sum.Applying == 0)
        {
            return (default, Exact.Zero);
        }

        var (won, of) = (sum.Won, sum.Of);
        switch (policy)
        {
            case NotConcernedPolicy.LeftOut:
                break;
            case NotConcernedPolicy.SharedEqually:
                var extra = sum.Lost.DividedBy(Exact.From(sum.Applying));
                (won, of) = (won.Plus(extra.Times(sum.Scores)), of.Plus(extra.Times(Exact.From(sum.Scored))));
                break;
            case NotConcernedPolicy.CountedAsZero:
                // What counts as zero is a score of its own, where something applies.
                of = of.Plus(sum.Lost);
                break;
        }

        return of.IsZero ? (default, Exact.Zero) : (Within(won.Plus(sum.Beyond).DividedBy(of)), of);
    }

    /// <summary>How few points of siblings can be won, or be lost, where points are counted as they are; one at least is sure to apply.</summary>
    public static PointsAtStake AtStake(ScoreNode[] siblings, Reading end, NotConcernedPolicy policy)
    {
        var asked = siblings.Where(node => !node.IsBeyondMaximum).ToArray();
        var applying = asked.Where(node => node.IsApplicable).ToArray();
        var lost = asked.Where(node => !node.IsApplicable).Aggregate(Exact.Zero, (sum, node) => sum.Plus(node.FullWeight));
        var least = LeastToShare(siblings, end, policy);
        Exact FromEnd(ScoreNode node) => node.MayShareItsWeight && least.IsKnown ? least : node.FromEnd(end);
        var (possible, won) = policy switch
        {
            NotConcernedPolicy.LeftOut => (Exact.Zero, Exact.Zero),
            NotConcernedPolicy.SharedEqually => (lost, lost.Times(LeastMean(applying, FromEnd))),
            NotConcernedPolicy.CountedAsZero => (lost, end == Reading.Highest ? lost : Exact.Zero),
        };
        var beyond = Beyond(siblings, end);
        return PointsAtStake.Together([.. applying.Select(node => node.MayShareItsWeight ? PointsAtStake.Perhaps(node.WeightIn(end), FromEnd(node).Times(node.WeightIn(end))) : node.AtStake(end))])
            .And(possible, won.Plus(end == Reading.Highest ? Exact.Zero.Minus(beyond) : beyond))
            .WithinPossible();
    }

    /// <summary>
    /// What a question that was said not to concern, and of which it is not known that it is asked, counts at the lowest where the weight of what does not concern is shared: its weight may come to siblings,
    /// which can have less than nothing. Not known where nothing is shared, and at the other end, where no sibling has more than all.
    /// </summary>
    public static Exact LeastToShare(ReadOnlySpan<ScoreNode> siblings, Reading reading, NotConcernedPolicy policy)
    {
        var least = default(Exact);
        if (policy == NotConcernedPolicy.SharedEqually && reading == Reading.Lowest)
        {
            foreach (var node in siblings)
            {
                if (!node.IsBeyondMaximum && node.Lowest is { IsKnown: true } share)
                {
                    least = !least.IsKnown || share.CompareTo(least) < 0 ? share : least;
                }
            }
        }

        return least;
    }

    /// <summary>The lowest mean that nodes can have, when those that may not be there lower it or are not there.</summary>
    private static Exact LeastMean(IReadOnlyList<ScoreNode> nodes, Func<ScoreNode, Exact> fromEnd)
    {
        var sum = nodes.Where(node => !node.IsPending).Aggregate(Exact.Zero, (sum, node) => sum.Plus(fromEnd(node)));
        var count = nodes.Count(node => !node.IsPending);
        foreach (var perhaps in nodes.Where(node => node.IsPending).Select(fromEnd).OrderBy(each => each))
        {
            if (perhaps.Times(Exact.From(count)).CompareTo(sum) < 0)
            {
                (sum, count) = (sum.Plus(perhaps), count + 1);
            }
        }

        return sum.DividedBy(Exact.From(count));
    }

    /// <summary>What bonuses add and penalties take away, over and above the maximum.</summary>
    private static Exact Beyond(ReadOnlySpan<ScoreNode> siblings, Reading reading)
    {
        var sum = Exact.Zero;
        foreach (var node in siblings)
        {
            if (node.IsBeyondMaximum && node.Score(reading) is { IsKnown: true } score)
            {
                sum = sum.Plus(score.Times(node.WeightIn(reading)));
            }
        }

        return sum;
    }

    /// <summary>Penalties stop at 0, bonuses at 1.</summary>
    private static Exact Within(Exact score) => score.IsNegative ? Exact.Zero : score.CompareTo(Exact.One) > 0 ? Exact.One : score;
}
