namespace Thqse.Sdk.Diagnosis;

/// <summary>One of the broad parts of a referential, such as "environment". Immutable.</summary>
public sealed class Pillar
{
    internal Pillar(string id, LocalizedText label)
    {
        Id = id;
        Label = label;
    }

    /// <summary>The identifier within the referential.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Label { get; }
}
