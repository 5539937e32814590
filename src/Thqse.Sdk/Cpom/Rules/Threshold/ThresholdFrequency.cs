using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>How often the number of a threshold counts in a year.</summary>
[JsonConverter(typeof(CodeJsonConverter<ThresholdFrequency>))]
public enum ThresholdFrequency
{
    /// <summary>Once.</summary>
    Yearly = 1,

    /// <summary>Four times.</summary>
    Quarterly,

    /// <summary>Fifty-two times.</summary>
    Weekly,
}
