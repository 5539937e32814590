using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>A college of a cooperation group: members of a family, with one voice. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<College>))]
public sealed class College
{
    internal College(string id, LocalizedText label, CollegeVoice voice, CapitalShare capital, SourceLines? lines)
    {
        Id = id;
        Label = label;
        Voice = voice;
        Capital = capital;
        Lines = lines;
    }

    /// <summary>The identifier, such as "A"; never blank.</summary>
    public string Id { get; }

    /// <summary>Whom it gathers.</summary>
    public LocalizedText Label { get; }

    /// <summary>How its members take part in decisions.</summary>
    public CollegeVoice Voice { get; }

    /// <summary>What each member brings to the capital.</summary>
    public CapitalShare Capital { get; }

    /// <summary>Where the source says it; null when the group quotes no source.</summary>
    public SourceLines? Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
