using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Where a verdict stands: what is decided, what cannot be told, what is not judged.</summary>
[JsonConverter(typeof(CodeJsonConverter<VerdictStatus>))]
public enum VerdictStatus
{
    /// <summary>What was asked is reached.</summary>
    Met = 1,

    /// <summary>What was asked is not reached, and the year is closed.</summary>
    NotMet,

    /// <summary>A value needed to decide is not known, and the year is closed. Unknown is never zero.</summary>
    Undetermined,

    /// <summary>Not reached or not known yet, and the year is still open at the as-of date.</summary>
    Pending,

    /// <summary>Nothing is asked this year.</summary>
    NoTarget,

    /// <summary>The indicator does not apply to the establishment.</summary>
    NotApplicable,
}
