using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Whether the evidence expected for a year is there. It never changes the status.</summary>
[JsonConverter(typeof(CodeJsonConverter<EvidenceState>))]
public enum EvidenceState
{
    /// <summary>The fiche lists no evidence for the year, or does not apply.</summary>
    NotRequired = 1,

    /// <summary>At least one piece is attached to the year.</summary>
    Provided,

    /// <summary>Evidence is expected and none is attached.</summary>
    Missing,
}
