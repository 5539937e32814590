using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>A rule of governance, such as how many assemblies a year there are at least, or who votes an admission. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<GovernanceRule>))]
public sealed class GovernanceRule
{
    internal GovernanceRule(string id, LocalizedText label, int? value, SourceLines? lines)
    {
        Id = id;
        Label = label;
        Value = value;
        Lines = lines;
    }

    /// <summary>The identifier, such as "assemblies-a-year"; never blank.</summary>
    public string Id { get; }

    /// <summary>What is counted; of a rule without a number, what it says.</summary>
    public LocalizedText Label { get; }

    /// <summary>The number, zero or more, of what the label says; null for a rule without one.</summary>
    public int? Value { get; }

    /// <summary>Where the source says it; null when the group quotes no source.</summary>
    public SourceLines? Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
