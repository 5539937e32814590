using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>An observation while a contract is being made.</summary>
internal sealed class ObservationDraft
{
    public Dictionary<MeasureId, MeasuredValue> Values { get; } = [];

    public List<MilestoneId> Milestones { get; } = [];

    public string? Comment { get; set; }

    public List<string> Evidence { get; } = [];

    public Observation ToObservation(int year) => new(year, Values, Milestones, Comment, Evidence);
}
