using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Why a score card is not in the figures of a cohort.</summary>
[JsonConverter(typeof(CodeJsonConverter<CohortExclusionReason>))]
[KebabCodes]
public enum CohortExclusionReason
{
    /// <summary>Answers are missing; <see cref="CohortOptions.IncludeIncomplete"/> counts the card all the same.</summary>
    Incomplete = 1,

    /// <summary>Nothing that is asked applies, so that there is no score.</summary>
    NothingApplies,

    /// <summary>The overall score has an insufficient basis; <see cref="CohortOptions.IncludeInsufficientBasis"/> counts the card all the same.</summary>
    InsufficientBasis,
}
