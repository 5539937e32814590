using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>An event or document that, once reached, stays reached. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Milestone>))]
public sealed class Milestone
{
    internal Milestone(MilestoneId id, LocalizedText label, SourceLines lines)
    {
        Id = id;
        Label = label;
        Lines = lines;
    }

    /// <summary>The identifier within the fiche.</summary>
    public MilestoneId Id { get; }

    /// <summary>What has to be done.</summary>
    public LocalizedText Label { get; }

    /// <summary>Where the source asks for it.</summary>
    public SourceLines Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();
}
