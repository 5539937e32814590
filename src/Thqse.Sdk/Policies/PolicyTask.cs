using System.Text.Json.Serialization;

namespace Thqse.Sdk.Policies;

/// <summary>A task of a step, reworded from the method cards. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PolicyTask>))]
public sealed class PolicyTask
{
    internal PolicyTask(string id, LocalizedText label, SourceLines lines)
    {
        Id = id;
        Label = label;
        Lines = lines;
    }

    /// <summary>The identifier, unique in the method; never blank.</summary>
    public string Id { get; }

    /// <summary>What is to be done.</summary>
    public LocalizedText Label { get; }

    /// <summary>Where the source says it.</summary>
    public SourceLines Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
