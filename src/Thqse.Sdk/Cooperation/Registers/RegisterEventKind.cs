using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>What happened to a member.</summary>
[JsonConverter(typeof(CodeJsonConverter<RegisterEventKind>))]
public enum RegisterEventKind
{
    /// <summary>It was admitted.</summary>
    Admitted = 1,

    /// <summary>It is no member any more.</summary>
    Left,

    /// <summary>It has another name.</summary>
    Renamed,

    /// <summary>Its membership went to another carrier, kind or college.</summary>
    Transferred,
}
