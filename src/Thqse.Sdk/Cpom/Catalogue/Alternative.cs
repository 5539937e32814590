using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What else the source could mean. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Alternative>))]
public sealed class Alternative
{
    internal Alternative(string? id, LocalizedText meaning, IReadOnlyList<MeasureId> measures, IReadOnlyList<MilestoneId> milestones)
    {
        Id = id;
        Meaning = meaning;
        Measures = measures;
        Milestones = milestones;
    }

    /// <summary>The identifier by which an evaluation selects it; null when it is explained but cannot be selected.</summary>
    public string? Id { get; }

    /// <summary>The other meaning.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>The measures that only this meaning uses; may be empty.</summary>
    public IReadOnlyList<MeasureId> Measures { get; }

    /// <summary>The milestones that only this meaning uses; may be empty.</summary>
    public IReadOnlyList<MilestoneId> Milestones { get; }
}
