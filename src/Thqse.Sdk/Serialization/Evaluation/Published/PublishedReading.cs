using System.Text.Json.Serialization;

namespace Thqse.Sdk.Serialization;

/// <summary>A reading of the source that an evaluation document says bears on a verdict. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedReading>))]
public sealed class PublishedReading
{
    internal PublishedReading(string? alternative, Confidence confidence, string applied)
    {
        Alternative = alternative;
        Confidence = confidence;
        Applied = applied;
    }

    /// <summary>The identifier of the other reading that could have been chosen; null when there is none.</summary>
    public string? Alternative { get; }

    /// <summary>How sure the applied reading is.</summary>
    public Confidence Confidence { get; }

    /// <summary>What was applied, in the language of the document.</summary>
    public string Applied { get; }

    /// <summary>The other reading, if there is one, and how sure the applied one is.</summary>
    public override string ToString() => Alternative is null ? $"{Confidence}" : $"{Alternative}: {Confidence}";
}
