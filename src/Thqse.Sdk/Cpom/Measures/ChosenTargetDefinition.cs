namespace Thqse.Sdk.Cpom;

/// <summary>A target that the establishment fixes itself, strictly above a floor. Immutable.</summary>
public sealed class ChosenTargetDefinition
{
    internal ChosenTargetDefinition(NamedMeasure measure, decimal floor, SourceLines lines)
    {
        Subject = measure;
        Floor = floor;
        Lines = lines;
    }

    /// <summary>The measure the target is about.</summary>
    public MeasureId Measure => Subject.Id;

    /// <summary>The floor, in the unit of the measure (percent for a rate); the chosen target is strictly above it.</summary>
    public decimal Floor { get; }

    /// <summary>Where the source states it.</summary>
    public SourceLines Lines { get; }

    internal NamedMeasure Subject { get; }
}
