using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>What a catalogue asks about an establishment beside what every contract says, to know what is asked of it: the deliveries of a year, an emergency unit. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<AttributeDefinition>))]
public sealed class AttributeDefinition
{
    internal AttributeDefinition(AttributeId id, AttributeKind kind, LocalizedText label, IReadOnlyList<string> values)
    {
        Id = id;
        Kind = kind;
        Label = label;
        Values = values;
    }

    /// <summary>The identifier, by which contracts and rows name it.</summary>
    public AttributeId Id { get; }

    /// <summary>What kind of value is given for it.</summary>
    public AttributeKind Kind { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Label { get; }

    /// <summary>The values among which one is given; empty for another kind.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id.ToString();
}
