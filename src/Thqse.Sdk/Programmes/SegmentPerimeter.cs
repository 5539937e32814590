using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>How far a segment of a programme is decided.</summary>
[JsonConverter(typeof(CodeJsonConverter<SegmentPerimeter>))]
public enum SegmentPerimeter
{
    /// <summary>It is among the first for which one can apply.</summary>
    First = 1,

    /// <summary>It is still being studied.</summary>
    UnderStudy,

    /// <summary>It was only named among what may follow.</summary>
    Mentioned,
}
