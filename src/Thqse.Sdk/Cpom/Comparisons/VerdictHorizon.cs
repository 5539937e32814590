using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What a verdict is about: one year, the years so far, the whole period.</summary>
[JsonConverter(typeof(CodeJsonConverter<VerdictHorizon>))]
public enum VerdictHorizon
{
    /// <summary>One year for itself.</summary>
    Year = 1,

    /// <summary>The sum up to a year, where the targets add up.</summary>
    ToDate,

    /// <summary>The whole period of the contract.</summary>
    Period,
}
