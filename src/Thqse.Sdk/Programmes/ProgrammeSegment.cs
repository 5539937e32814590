using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>A part of what a programme is about, such as the admission of patients. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ProgrammeSegment>))]
public sealed class ProgrammeSegment
{
    internal ProgrammeSegment(string id, LocalizedText label, SegmentPerimeter perimeter, SourceLines? lines)
    {
        Id = id;
        Label = label;
        Perimeter = perimeter;
        Lines = lines;
    }

    /// <summary>The identifier, unique in its programme; never blank.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Label { get; }

    /// <summary>Whether it is decided.</summary>
    public SegmentPerimeter Perimeter { get; }

    /// <summary>Where the source says it; null when the programme quotes no source.</summary>
    public SourceLines? Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
