using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>
/// Type 7 of Hyndman and Fan (1996), "Sample Quantiles in Statistical Packages", The American Statistician 50, 361-365: the default of R.
/// The figures are those that R prints, such as quantile(1:4): 1.00, 1.75, 2.50, 3.25, 4.00.
/// </summary>
public class QuantileTests
{
    public static TheoryData<int[], decimal, decimal, decimal> Examples => new()
    {
        { [1, 2, 3, 4], 1.75m, 2.5m, 3.25m },
        { [1, 2, 3, 4, 5], 2, 3, 4 },
        { [1, 2, 3, 4, 5, 6], 2.25m, 3.5m, 4.75m },
        { [1, 2, 3, 4, 5, 6, 7], 2.5m, 4, 5.5m },
        { [10, 20, 30, 40], 17.5m, 25, 32.5m },
        { [3, 3, 3, 8], 3, 3, 4.25m },
        { [7], 7, 7, 7 },
        { [0, 100], 25, 50, 75 },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Quartiles_are_those_of_type_7(int[] values, decimal lower, decimal median, decimal upper)
    {
        Exact[] sorted = [.. values.Order().Select(value => Exact.From(value))];

        Assert.Equal([lower, median, upper], new[] { 1, 2, 3 }.Select(quarters => Quantiles.Of(sorted, quarters, 4).ToDecimal()));
    }

    [Fact]
    public void A_calculation_takes_quantiles_of_type_7()
    {
        ScoreCard[] cards = [.. new[] { 3, 1, 4, 2 }.Select(score => CohortCards.Card(score))];
        var scores = CohortReporting.Calculate(cards).All.Overall.Distribution!;

        Assert.Equal(QuantileMethod.LinearType7, CohortResult.QuantileMethod);
        Assert.Equal([1, 1.3m, 1.75m, 2.5m, 3.25m, 3.7m, 4], [scores.Minimum, scores.FirstDecile, scores.LowerQuartile, scores.Median, scores.UpperQuartile, scores.LastDecile, scores.Maximum]);
        Assert.Equal(2.5m, scores.Mean);
    }
}
