using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>How often the values of an indicator are collected.</summary>
[JsonConverter(typeof(CodeJsonConverter<CollectionFrequency>))]
public enum CollectionFrequency
{
    /// <summary>Once a year.</summary>
    Yearly = 1,

    /// <summary>Twice a year.</summary>
    HalfYearly,

    /// <summary>Every quarter.</summary>
    Quarterly,

    /// <summary>Every month.</summary>
    Monthly,
}
