namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The weights of siblings once the weight of those that do not apply has been left out, shared or counted as zero.</summary>
internal sealed class EffectiveWeights
{
    private readonly (ScoreNode Node, Exact Weight)[] applicable;
    private readonly Exact zeroWeight;

    public EffectiveWeights(IReadOnlyList<ScoreNode> siblings, NotConcernedPolicy policy)
    {
        var applying = siblings.Where(node => node.IsApplicable).ToArray();
        var lost = siblings.Where(node => !node.IsApplicable).Aggregate(Exact.Zero, (sum, node) => sum.Plus(node.Weight));
        var (extra, zero) = policy switch
        {
            NotConcernedPolicy.LeftOut => (Exact.Zero, Exact.Zero),
            NotConcernedPolicy.SharedEqually => (lost.DividedBy(Exact.From(applying.Length)), Exact.Zero),
            NotConcernedPolicy.CountedAsZero => (Exact.Zero, lost),
        };
        applicable = [.. applying.Select(node => (node, node.Weight.Plus(extra)))];
        zeroWeight = zero;
    }

    /// <summary>The weighted mean of a score over the siblings that have it; not known when none has.</summary>
    public Exact Mean(Func<ScoreNode, Exact> score)
    {
        var (sum, weights) = (Exact.Zero, Exact.Zero);
        foreach (var (node, weight) in applicable)
        {
            if (score(node) is { IsKnown: true } known)
            {
                sum = sum.Plus(known.Times(weight));
                weights = weights.Plus(weight);
            }
        }

        // What counts as zero is a score of its own, where something applies.
        return weights.IsZero && (applicable.Length == 0 || zeroWeight.IsZero) ? default : sum.DividedBy(weights.Plus(zeroWeight));
    }
}
