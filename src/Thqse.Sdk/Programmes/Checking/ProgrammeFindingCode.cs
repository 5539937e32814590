using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>What is odd in a programme that reads well.</summary>
[JsonConverter(typeof(CodeJsonConverter<ProgrammeFindingCode>))]
[KebabCodes]
public enum ProgrammeFindingCode
{
    /// <summary>A text is blank in French or in English.</summary>
    MissingTranslation = 1,

    /// <summary>Lines are quoted that the source document has not, or without one.</summary>
    SourceOutside,

    /// <summary>A stage surely closes before one that it needs has opened.</summary>
    ClosesBeforeWhatItNeeds,

    /// <summary>A moment lies in the night when the clock goes back, and is told twice by it.</summary>
    AmbiguousHour,
}
