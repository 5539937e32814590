using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>How often, and how, the values of an indicator are collected. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CollectionSchedule>))]
public sealed class CollectionSchedule
{
    internal CollectionSchedule(CollectionFrequency frequency, SourcedText description)
    {
        Frequency = frequency;
        Description = description;
    }

    /// <summary>How often.</summary>
    public CollectionFrequency Frequency { get; }

    /// <summary>In words.</summary>
    public SourcedText Description { get; }

    /// <summary>How often.</summary>
    public override string ToString() => $"{Frequency}";
}
