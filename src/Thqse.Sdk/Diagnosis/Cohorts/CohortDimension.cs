using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How the establishments of a cohort are grouped.</summary>
[JsonConverter(typeof(CodeJsonConverter<CohortDimension>))]
[KebabCodes]
public enum CohortDimension
{
    /// <summary>All of them together.</summary>
    All = 1,

    /// <summary>By category.</summary>
    Category,

    /// <summary>By size class.</summary>
    Size,

    /// <summary>By department.</summary>
    Department,
}
