using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Where a score stands against the lowest level, whatever the missing answers.</summary>
[JsonConverter(typeof(CodeJsonConverter<LevelStatus>))]
public enum LevelStatus
{
    /// <summary>The referential has no level, or nothing applies.</summary>
    NotApplicable = 1,

    /// <summary>Whatever the missing answers, the lowest level is reached.</summary>
    Guaranteed,

    /// <summary>The missing answers can still reach the lowest level.</summary>
    Reachable,

    /// <summary>The missing answers cannot reach the lowest level.</summary>
    OutOfReach,

    /// <summary>Less than half of what is asked applies, in the whole or in a pillar that a gate reads: no level is indicated, or "not concerned" would buy one.</summary>
    InsufficientBasis,
}
