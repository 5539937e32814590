namespace Thqse.Sdk.Diagnosis;

/// <summary>One subject of a pillar, such as "energy". Immutable.</summary>
public sealed class Theme
{
    internal Theme(string id, string pillar, decimal weight, LocalizedText label)
    {
        Id = id;
        Pillar = pillar;
        Weight = weight;
        Label = label;
    }

    /// <summary>The identifier within the referential.</summary>
    public string Id { get; }

    /// <summary>The identifier of its pillar.</summary>
    public string Pillar { get; }

    /// <summary>Its weight in the pillar, zero or more; 1 by default.</summary>
    public decimal Weight { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Label { get; }
}
