namespace Thqse.Sdk.Cooperation;

/// <summary>A rule of governance that is a number, such as how many assemblies a year there are at least. Immutable.</summary>
public sealed class GovernanceRule
{
    internal GovernanceRule(string id, LocalizedText label, int value, SourceLines? lines)
    {
        Id = id;
        Label = label;
        Value = value;
        Lines = lines;
    }

    /// <summary>The identifier, such as "assemblies-a-year"; never blank.</summary>
    public string Id { get; }

    /// <summary>What is counted.</summary>
    public LocalizedText Label { get; }

    /// <summary>The number, zero or more, of what the label says.</summary>
    public int Value { get; }

    /// <summary>Where the source says it; null when the group quotes no source.</summary>
    public SourceLines? Lines { get; }
}
