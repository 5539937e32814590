using System.Numerics;

namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The weights of pillars and themes as a score card tells them: those of siblings in the smallest whole numbers, so that the unit in which a referential weighs does not matter.</summary>
internal static class SiblingWeights
{
    private static readonly BigInteger Largest = BigInteger.Pow(10, 15);

    /// <summary>By the identifier of a child of a branch.</summary>
    public static IReadOnlyDictionary<string, decimal> Below(BranchNode branch)
    {
        var weights = branch.Children.OfType<BranchNode>().Select(child => (child.Id, Weight: child.IsApplicable ? child.WeightIn(Reading.Lowest) : child.FullWeight)).ToArray();
        var scale = weights.Aggregate(BigInteger.One, (common, each) => common * each.Weight.Denominator / BigInteger.GreatestCommonDivisor(common, each.Weight.Denominator));
        var whole = weights.Select(each => (each.Id, Weight: each.Weight.Numerator * (scale / each.Weight.Denominator))).ToArray();
        var divisor = BigInteger.Max(BigInteger.One, whole.Aggregate(BigInteger.Zero, (common, each) => BigInteger.GreatestCommonDivisor(common, each.Weight)));

        // Numbers that no document holds are cut: that far apart, the smaller ones hardly count.
        var most = BigInteger.Max(Largest * divisor, whole.Aggregate(BigInteger.Zero, (most, each) => BigInteger.Max(most, each.Weight)));
        return whole.ToDictionary(
            each => each.Id, each => (decimal)(most > Largest * divisor ? each.Weight * Largest / most : each.Weight / divisor), StringComparer.Ordinal);
    }
}
