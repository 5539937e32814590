using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>How the members of a college take part in decisions.</summary>
[JsonConverter(typeof(CodeJsonConverter<CollegeVoice>))]
public enum CollegeVoice
{
    /// <summary>They vote.</summary>
    Deliberative = 1,

    /// <summary>They are asked for their opinion.</summary>
    Consultative,
}
