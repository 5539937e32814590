using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>What is odd in a cooperation group that reads well.</summary>
[JsonConverter(typeof(CodeJsonConverter<CooperationFindingCode>))]
[KebabCodes]
public enum CooperationFindingCode
{
    /// <summary>A text is blank in French or in English.</summary>
    MissingTranslation = 1,

    /// <summary>Lines are quoted that the source document has not, or without one.</summary>
    SourceOutside,

    /// <summary>A college has no kind of member.</summary>
    EmptyCollege,

    /// <summary>An envelope divided by the members inferred is not the share that is printed, or only a part of the inference is given.</summary>
    ShareNotInferred,
}
