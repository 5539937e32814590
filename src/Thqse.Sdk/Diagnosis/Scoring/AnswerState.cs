using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How a question stands in a response.</summary>
[JsonConverter(typeof(CodeJsonConverter<AnswerState>))]
public enum AnswerState
{
    /// <summary>Nothing was answered: not the same as nothing being done.</summary>
    Unanswered,

    /// <summary>An option, or several, was chosen.</summary>
    Answered,

    /// <summary>The question does not concern the establishment, with a justification.</summary>
    NotConcerned,
}
