namespace Thqse.Sdk.Cpom;

/// <summary>The smallest values and missing pieces that would make a verdict met. Immutable.</summary>
public sealed class PathToGreen
{
    internal PathToGreen(IReadOnlyList<GreenWay> ways, decimal? remainingOverPeriod)
    {
        Ways = ways;
        RemainingOverPeriod = remainingOverPeriod;
    }

    /// <summary>The ways, at least one, of which one is enough: several for a cell that asks for any of several rules.</summary>
    public IReadOnlyList<GreenWay> Ways { get; }

    /// <summary>What remains to be observed until the end of the period for the stated total, in the unit of the measure; null where there is none, zero when it is reached.</summary>
    public decimal? RemainingOverPeriod { get; }
}
