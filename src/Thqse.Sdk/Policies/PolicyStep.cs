using System.Text.Json.Serialization;

namespace Thqse.Sdk.Policies;

/// <summary>A step of the project, such as its preparation. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PolicyStep>))]
public sealed class PolicyStep
{
    internal PolicyStep(string id, LocalizedText label, IReadOnlyList<PolicyTask> tasks, SourceLines lines)
    {
        Id = id;
        Label = label;
        Tasks = tasks;
        Lines = lines;
    }

    /// <summary>The identifier, unique in the method; never blank.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Label { get; }

    /// <summary>The tasks, in order; never empty.</summary>
    public IReadOnlyList<PolicyTask> Tasks { get; }

    /// <summary>Where the source says it.</summary>
    public SourceLines Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
