using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What a threshold is compared with.</summary>
[JsonConverter(typeof(CodeJsonConverter<ThresholdSpan>))]
public enum ThresholdSpan
{
    /// <summary>What is observed in the year that is judged, alone.</summary>
    Year = 1,

    /// <summary>The running total since the first year of the period.</summary>
    SinceStart,
}
