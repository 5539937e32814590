using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>What a member is in the field, such as a CPTS, and which kinds of member it can be: of several, whoever keeps the register says which. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<MemberStructure>))]
public sealed class MemberStructure
{
    internal MemberStructure(string id, LocalizedText label, IReadOnlyList<string> kinds, SourceLines? lines)
    {
        Id = id;
        Label = label;
        Kinds = kinds;
        Lines = lines;
    }

    /// <summary>The identifier, such as "cpts"; never blank.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Label { get; }

    /// <summary>The kinds of member that it can be; never empty.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Where the source says it; null when the group quotes no source.</summary>
    public SourceLines? Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
