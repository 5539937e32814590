namespace Thqse.Sdk.Cpom;

/// <summary>The smallest values and missing pieces that would make a verdict met. Immutable.</summary>
public sealed class PathToGreen
{
    internal PathToGreen(IReadOnlyList<GreenStep> steps, bool oneSuffices, decimal? remainingOverPeriod)
    {
        Steps = steps;
        OneSuffices = oneSuffices;
        RemainingOverPeriod = remainingOverPeriod;
    }

    /// <summary>What has to be done, at least one step; steps about a value already declared state its new smallest value.</summary>
    public IReadOnlyList<GreenStep> Steps { get; }

    /// <summary>Whether one of the steps is enough (a cell that asks for any of several rules); otherwise all are needed.</summary>
    public bool OneSuffices { get; }

    /// <summary>What remains to be observed until the end of the period for the stated total; null where there is none, zero when it is reached.</summary>
    public decimal? RemainingOverPeriod { get; }
}
