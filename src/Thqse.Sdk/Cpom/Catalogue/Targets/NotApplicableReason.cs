using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Why an indicator does not apply to an establishment.</summary>
[JsonConverter(typeof(CodeJsonConverter<NotApplicableReason>))]
[KebabCodes]
public enum NotApplicableReason
{
    /// <summary>No row of the target table names it.</summary>
    NotConcerned = 1,

    /// <summary>Its row says "sans objet".</summary>
    WithoutObject,

    /// <summary>It took the indicator out of its contract itself, with a justification.</summary>
    DeclaredNotConcerned,
}
