using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>A target that the establishment fixes itself: one to reach, strictly above a floor, or one not to exceed, strictly below a ceiling. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ChosenTargetDefinition>))]
public sealed class ChosenTargetDefinition
{
    internal ChosenTargetDefinition(NamedMeasure measure, decimal floor, decimal? ceiling, SourceLines lines)
    {
        Subject = measure;
        Floor = floor;
        Ceiling = ceiling;
        Lines = lines;
    }

    /// <summary>The measure the target is about.</summary>
    public MeasureId Measure => Subject.Id;

    /// <summary>The floor, in the unit of the measure (percent for a rate); the chosen target is strictly above it, unless it is one not to exceed.</summary>
    public decimal Floor { get; }

    /// <summary>The ceiling, in the unit of the measure (percent for a rate), of a target not to exceed: the chosen one is strictly below it. Null for a target to reach.</summary>
    public decimal? Ceiling { get; }

    /// <summary>Where the source states it.</summary>
    public SourceLines Lines { get; }

    /// <summary>The measure and the limits.</summary>
    public override string ToString() => FormattableString.Invariant($"{Measure} above {Floor}");

    internal NamedMeasure Subject { get; }
}
