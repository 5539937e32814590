using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Something to know before a score is used.</summary>
[JsonConverter(typeof(CodeJsonConverter<ScoreCaveat>))]
[KebabCodes]
public enum ScoreCaveat
{
    /// <summary>Less than half of the weight asked applies: the score stands on a narrow basis.</summary>
    InsufficientBasis = 1,
}
