using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>Where the window of a stage stands at a moment.</summary>
[JsonConverter(typeof(CodeJsonConverter<StageStatus>))]
public enum StageStatus
{
    /// <summary>It has not opened yet.</summary>
    NotYet = 1,

    /// <summary>It can be done.</summary>
    Open,

    /// <summary>The moment is inside the bounds of an imprecise opening or closing, or neither is known: the calendar does not say.</summary>
    Uncertain,

    /// <summary>It can be done no more.</summary>
    Closed,
}
