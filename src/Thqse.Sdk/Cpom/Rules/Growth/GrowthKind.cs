using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What a growth adds to its reference.</summary>
[JsonConverter(typeof(CodeJsonConverter<GrowthKind>))]
public enum GrowthKind
{
    /// <summary>A percentage of the reference.</summary>
    Percent = 1,

    /// <summary>A percentage of the reference for each year since it, which adds up and is not compounded.</summary>
    PercentPerYear,

    /// <summary>So many units of the measure: points of a rate, admissions.</summary>
    Plus,

    /// <summary>A percentage of the gap between the reference and a goal.</summary>
    Gap,
}
