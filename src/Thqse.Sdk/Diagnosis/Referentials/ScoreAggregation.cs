using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How the scores of questions make those of themes, pillars and the whole.</summary>
[JsonConverter(typeof(CodeJsonConverter<ScoreAggregation>))]
[KebabCodes]
public enum ScoreAggregation
{
    /// <summary>Weighted means at every level: a theme of two questions counts as much as one of ten. The default.</summary>
    Means = 1,

    /// <summary>Points won over points possible at every level: each point counts the same.</summary>
    Points,
}
