namespace Thqse.Sdk.Diagnosis;

/// <summary>How the scores of a group are spread, out of 100: exact, or rounded half away from zero to 10 digits after the point. Immutable.</summary>
public sealed class Distribution
{
    internal Distribution(IReadOnlyList<Exact> sorted)
    {
        Count = sorted.Count;
        Minimum = sorted[0].ToDecimal();
        Maximum = sorted[sorted.Count - 1].ToDecimal();
        LowerQuartile = Cohorts.Quantiles.Of(sorted, 1).ToDecimal();
        Median = Cohorts.Quantiles.Of(sorted, 2).ToDecimal();
        UpperQuartile = Cohorts.Quantiles.Of(sorted, 3).ToDecimal();
        Mean = sorted.Aggregate(Exact.Zero, (sum, value) => sum.Plus(value)).DividedBy(Exact.From(sorted.Count)).ToDecimal();
    }

    /// <summary>How many establishments have a score.</summary>
    public int Count { get; }

    /// <summary>The lowest score, out of 100.</summary>
    public decimal Minimum { get; }

    /// <summary>The score out of 100 that a quarter of the group does not exceed, by <see cref="QuantileMethod.LinearType7"/>.</summary>
    public decimal LowerQuartile { get; }

    /// <summary>The score out of 100 that half of the group does not exceed, by <see cref="QuantileMethod.LinearType7"/>.</summary>
    public decimal Median { get; }

    /// <summary>The score out of 100 that three quarters of the group do not exceed, by <see cref="QuantileMethod.LinearType7"/>.</summary>
    public decimal UpperQuartile { get; }

    /// <summary>The highest score, out of 100.</summary>
    public decimal Maximum { get; }

    /// <summary>The arithmetic mean of the scores, out of 100; each establishment counts once.</summary>
    public decimal Mean { get; }
}
