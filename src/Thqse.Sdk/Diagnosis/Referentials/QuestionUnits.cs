using System.Numerics;

namespace Thqse.Sdk.Diagnosis;

/// <summary>
/// A question in whole numbers: its answers as shares, and its weight, over denominators that all questions of its theme have in common. What is added up of a theme has nothing to reduce then.
/// </summary>
internal sealed class QuestionUnits
{
    // A sum of products and another one added to it are still held by 64 bits.
    private static readonly BigInteger Most = BigInteger.Pow(2, 60);

    private readonly long[] options;
    private readonly long[] bands;

    private QuestionUnits(QuestionShares shares, Scale scale)
    {
        (ShareOf, WeightOf, IsHeld) = scale;
        options = [.. shares.Options.Select(OfShare)];
        bands = [.. shares.Bands.Select(OfShare)];
        (Best, Worst, AtMost) = (OfShare(shares.Best), OfShare(shares.Worst), OfShare(shares.AtMost));
    }

    /// <summary>Whether 64 bits hold whatever is added up of the theme; where they do not, nothing here means anything.</summary>
    public bool IsHeld { get; }

    /// <summary>What a share of 1 is.</summary>
    public long ShareOf { get; }

    /// <summary>What a weight of 1 is.</summary>
    public long WeightOf { get; }

    public long Best { get; }

    public long Worst { get; }

    public long AtMost { get; }

    /// <param name="chosen">A bit for the place of each option that is chosen.</param>
    public long OfOptions(ulong chosen)
    {
        var sum = 0L;
        for (var place = 0; chosen != 0; place++, chosen >>= 1)
        {
            sum += (chosen & 1) == 0 ? 0 : options[place];
        }

        return sum;
    }

    public long OfBand(int place) => bands[place];

    public long OfShare(Exact share) => IsHeld ? share.Of(ShareOf) : 0;

    public long OfWeight(Exact weight) => IsHeld ? weight.Of(WeightOf) : 0;

    /// <summary>The questions of a questionnaire, in their order.</summary>
    public static IReadOnlyList<QuestionUnits> Of(IReadOnlyList<Question> questions, ScoreAggregation aggregation)
    {
        var scales = questions.GroupBy(question => question.Theme, StringComparer.Ordinal).ToDictionary(theme => theme.Key, theme => ScaleOf([.. theme], aggregation), StringComparer.Ordinal);
        return [.. questions.Select(question => new QuestionUnits(question.Shares, scales[question.Theme]))];
    }

    private static Scale ScaleOf(Question[] theme, ScoreAggregation aggregation)
    {
        Exact[] shares = [.. theme.SelectMany(question => SharesOf(question.Shares))];
        Exact[] weights = [.. theme.SelectMany(question => question.Weighting.All.Select(weight => question.Weighed(weight, aggregation)))];
        if (shares.Concat(weights).Any(number => !number.IsKnown))
        {
            return default;
        }

        // Of several options together: no more than all of them.
        var (shareOf, weightOf) = (CommonDenominator(shares), CommonDenominator(weights));
        var most = shares.Aggregate(shareOf, (sum, share) => sum + Magnitude(share, shareOf));
        var heaviest = weights.Aggregate(weightOf, (heaviest, weight) => BigInteger.Max(heaviest, Magnitude(weight, weightOf)));
        return most * heaviest * theme.Length * shareOf < Most ? new((long)shareOf, (long)weightOf, IsHeld: true) : default;
    }

    private static IEnumerable<Exact> SharesOf(QuestionShares shares) => [.. shares.Options, .. shares.Bands, shares.Best, shares.Worst, shares.AtMost];

    private static BigInteger CommonDenominator(Exact[] numbers)
        => numbers.Aggregate(BigInteger.One, (common, number) => common * number.Denominator / BigInteger.GreatestCommonDivisor(common, number.Denominator));

    private static BigInteger Magnitude(Exact number, BigInteger of) => BigInteger.Abs(number.Numerator) * (of / number.Denominator);

    /// <param name="ShareOf">What a share of 1 is.</param>
    /// <param name="WeightOf">What a weight of 1 is.</param>
    /// <param name="IsHeld">Whether 64 bits hold what is added up.</param>
    private readonly record struct Scale(long ShareOf, long WeightOf, bool IsHeld);
}
