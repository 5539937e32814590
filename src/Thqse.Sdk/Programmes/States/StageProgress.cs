using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>How what was declared of a stage compares with its deadline.</summary>
[JsonConverter(typeof(CodeJsonConverter<StageProgress>))]
public enum StageProgress
{
    /// <summary>Not done, and its deadline is not surely over.</summary>
    Due = 1,

    /// <summary>Done by the deadline, or done where none is known.</summary>
    OnTime,

    /// <summary>Done after the deadline.</summary>
    Late,

    /// <summary>Not done, and the deadline is over.</summary>
    Missed,

    /// <summary>Done, but the deadline or the day on which it was done is too imprecise to tell whether in time.</summary>
    Uncertain,
}
