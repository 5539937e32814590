using System.Numerics;

namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The weights of themes as a score card tells them: those of a pillar in the smallest whole numbers, so that the unit in which a referential weighs does not matter.</summary>
internal static class ThemeWeights
{
    private static readonly BigInteger Largest = BigInteger.Pow(10, 15);

    public static IReadOnlyDictionary<string, decimal> Of(IEnumerable<Theme> themes)
        => themes.GroupBy(theme => theme.Pillar, StringComparer.Ordinal).SelectMany(Smallest).ToDictionary(weight => weight.Id, weight => weight.Weight, StringComparer.Ordinal);

    private static IEnumerable<(string Id, decimal Weight)> Smallest(IEnumerable<Theme> siblings)
    {
        var weights = siblings.Select(theme => (theme.Id, Weight: Exact.From(theme.Weight))).ToArray();
        var scale = weights.Aggregate(BigInteger.One, (common, each) => common * each.Weight.Denominator / BigInteger.GreatestCommonDivisor(common, each.Weight.Denominator));
        var whole = weights.Select(each => (each.Id, Weight: each.Weight.Numerator * (scale / each.Weight.Denominator))).ToArray();
        var divisor = BigInteger.Max(BigInteger.One, whole.Aggregate(BigInteger.Zero, (common, each) => BigInteger.GreatestCommonDivisor(common, each.Weight)));

        // Numbers that no document holds are cut: that far apart, the smaller ones hardly count.
        var most = BigInteger.Max(Largest * divisor, whole.Aggregate(BigInteger.Zero, (most, each) => BigInteger.Max(most, each.Weight)));
        return whole.Select(each => (each.Id, (decimal)(most > Largest * divisor ? each.Weight * Largest / most : each.Weight / divisor)));
    }
}
