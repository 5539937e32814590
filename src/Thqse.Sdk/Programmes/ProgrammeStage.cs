using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>A stage of a programme: what is done, when, and after what. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ProgrammeStage>))]
public sealed class ProgrammeStage
{
    internal ProgrammeStage(
        string id, LocalizedText label, StageWindow window, IReadOnlyList<string> needs, IReadOnlyList<StageFigure> figures, LocalizedText? note, SourceLines? lines)
    {
        Id = id;
        Label = label;
        Window = window;
        Needs = needs;
        Figures = figures;
        Note = note;
        Lines = lines;
    }

    /// <summary>The identifier, unique in its programme; never blank.</summary>
    public string Id { get; }

    /// <summary>What is done.</summary>
    public LocalizedText Label { get; }

    /// <summary>When it can be done.</summary>
    public StageWindow Window { get; }

    /// <summary>The earlier stages without which it cannot be done.</summary>
    public IReadOnlyList<string> Needs { get; }

    /// <summary>What is known of it in figures; may be empty.</summary>
    public IReadOnlyList<StageFigure> Figures { get; }

    /// <summary>What else there is to know of it: for whom it is, what it asks, how one takes part; null when there is nothing.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Where the source says it; null when the programme quotes no source.</summary>
    public SourceLines? Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
