using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What a fiche says around its targets. Immutable. A property is null, or a list empty, when the source says nothing.</summary>
[JsonConverter(typeof(NoJsonConverter<FicheDescription>))]
public sealed class FicheDescription
{
    internal FicheDescription(SourcedText definition) => Definition = definition;

    /// <summary>Why the indicator exists; null when the source does not say.</summary>
    public SourcedText? Context { get; internal init; }

    /// <summary>What the agency wants to obtain; null when the source does not say.</summary>
    public SourcedText? Objective { get; internal init; }

    /// <summary>What is measured.</summary>
    public SourcedText Definition { get; }

    /// <summary>The formula; null when the source gives none.</summary>
    public SourcedText? Formula { get; internal init; }

    /// <summary>How long it is measured; null when the source does not say.</summary>
    public SourcedText? Duration { get; internal init; }

    /// <summary>Who takes part; null when the source names nobody.</summary>
    public SourcedText? Partners { get; internal init; }

    /// <summary>Who steers and follows; null when the source names nobody.</summary>
    public SourcedText? Steering { get; internal init; }

    /// <summary>Where the data come from; null when the source does not say.</summary>
    public SourcedText? DataSources { get; internal init; }

    /// <summary>What is counted and what is not; null when the source does not say.</summary>
    public SourcedText? Perimeter { get; internal init; }

    /// <summary>Advice and support; may be empty.</summary>
    public IReadOnlyList<SourcedText> GoodPractice { get; internal init; } = [];

    /// <summary>How often values are collected; null when the source does not say.</summary>
    public CollectionSchedule? Collection { get; internal init; }

    /// <summary>How the indicator is followed and evaluated; null when the source does not say.</summary>
    public SourcedText? FollowUp { get; internal init; }

    /// <summary>The pieces of evidence expected; empty when the fiche lists none.</summary>
    public IReadOnlyList<ExpectedEvidence> Evidence { get; internal init; } = [];

    /// <summary>What the comment must hold; null when the source expects none.</summary>
    public ExpectedComment? Comment { get; internal init; }

    /// <summary>The definition.</summary>
    public override string ToString() => $"{Definition}";
}
