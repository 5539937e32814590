using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>One reading of the source that is not literal: what the source shows, what the data say, what else it could mean, how sure that is. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<SourceReading>))]
public sealed class SourceReading
{
    internal SourceReading(string id, LocalizedText shows, SourceLines lines, LocalizedText applied, LocalizedText? alternative, Confidence confidence)
    {
        Id = id;
        Shows = shows;
        Lines = lines;
        Applied = applied;
        Alternative = alternative;
        Confidence = confidence;
    }

    /// <summary>The identifier, unique in its ledger; never blank.</summary>
    public string Id { get; }

    /// <summary>What the source shows.</summary>
    public LocalizedText Shows { get; }

    /// <summary>Where the source shows it.</summary>
    public SourceLines Lines { get; }

    /// <summary>What the data say.</summary>
    public LocalizedText Applied { get; }

    /// <summary>What it could mean instead; null when nothing else was considered.</summary>
    public LocalizedText? Alternative { get; }

    /// <summary>How sure the reading is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
