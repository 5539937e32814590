namespace Thqse.Sdk.Cpom;

/// <summary>What a threshold is compared with.</summary>
public enum ThresholdSpan
{
    /// <summary>The value of the year.</summary>
    Year,

    /// <summary>The running total since the first year of the period.</summary>
    SinceStart,
}
