using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>A kind of member: the college to which it belongs, and what it pays a year. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<MemberKind>))]
public sealed class MemberKind
{
    internal MemberKind(string id, string college, LocalizedText label, decimal contribution, SourceLines? lines)
    {
        Id = id;
        College = college;
        Label = label;
        Contribution = contribution;
        Lines = lines;
    }

    /// <summary>The identifier, such as "lead-hospital"; never blank.</summary>
    public string Id { get; }

    /// <summary>The identifier of its college; never blank.</summary>
    public string College { get; }

    /// <summary>Who it is.</summary>
    public LocalizedText Label { get; }

    /// <summary>What it pays a year, in euros, zero or more.</summary>
    public decimal Contribution { get; }

    /// <summary>Where the source says it; null when the group quotes no source.</summary>
    public SourceLines? Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
