using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Where an action stands at a date.</summary>
[JsonConverter(typeof(CodeJsonConverter<ActionState>))]
[KebabCodes]
public enum ActionState
{
    /// <summary>To be done, and its due date is not past.</summary>
    Due = 1,

    /// <summary>Not done, and its due date is past.</summary>
    Late,

    /// <summary>Done: its progress is 100 %.</summary>
    Done,
}
