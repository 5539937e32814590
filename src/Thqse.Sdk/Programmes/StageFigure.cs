using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>A figure that is known of a stage, such as how many applications were validated. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<StageFigure>))]
public sealed class StageFigure
{
    internal StageFigure(string id, LocalizedText label, decimal value)
    {
        Id = id;
        Label = label;
        Value = value;
    }

    /// <summary>The identifier, unique in its stage; never blank.</summary>
    public string Id { get; }

    /// <summary>What is counted, and in which unit.</summary>
    public LocalizedText Label { get; }

    /// <summary>The figure, zero or more, in the unit that the label says.</summary>
    public decimal Value { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
