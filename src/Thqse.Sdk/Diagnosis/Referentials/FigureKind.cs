using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>What a figure answers.</summary>
[JsonConverter(typeof(CodeJsonConverter<FigureKind>))]
[KebabCodes]
public enum FigureKind
{
    /// <summary>A percentage, from 0 to 100.</summary>
    Rate = 1,

    /// <summary>A whole number, from 0 up.</summary>
    Count,
}
