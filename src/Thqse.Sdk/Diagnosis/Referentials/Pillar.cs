using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>One of the broad parts of a referential, such as "environment". Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Pillar>))]
public sealed class Pillar
{
    internal Pillar(string id, decimal weight, LocalizedText label)
    {
        Id = id;
        Weight = weight;
        Label = label;
    }

    /// <summary>The identifier within the referential.</summary>
    public string Id { get; }

    /// <summary>Its weight in the whole, zero or more; 1 by default.</summary>
    public decimal Weight { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Label { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
