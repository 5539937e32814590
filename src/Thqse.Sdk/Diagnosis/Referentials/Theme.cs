using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>One subject of a pillar, such as "energy", or of another theme. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Theme>))]
public sealed class Theme
{
    internal Theme(string id, string pillar, string? parent, decimal weight, LocalizedText label)
    {
        Id = id;
        Pillar = pillar;
        Parent = parent;
        Weight = weight;
        Label = label;
    }

    /// <summary>The identifier within the referential.</summary>
    public string Id { get; }

    /// <summary>The identifier of its pillar, that of its parent where it has one; empty where the parents lead to no pillar.</summary>
    public string Pillar { get; }

    /// <summary>The identifier of the theme that it is a part of; null for a theme that stands in its pillar itself.</summary>
    public string? Parent { get; }

    /// <summary>Its weight in its pillar or its parent, zero or more; 1 by default.</summary>
    public decimal Weight { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Label { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
