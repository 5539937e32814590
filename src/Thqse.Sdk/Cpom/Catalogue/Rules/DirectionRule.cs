namespace Thqse.Sdk.Cpom;

/// <summary>A value above an observed reference, or no lower than it.</summary>
public sealed class DirectionRule : TargetRule
{
    internal DirectionRule(MeasureId measure, bool mustIncrease, ReferenceYear from)
    {
        Measure = measure;
        MustIncrease = mustIncrease;
        From = from;
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure { get; }

    /// <summary>Whether the value must be above the reference; otherwise no lower than it.</summary>
    public bool MustIncrease { get; }

    /// <summary>The year of the reference.</summary>
    public ReferenceYear From { get; }

    /// <inheritdoc/>
    public override string Name => "direction";

    internal override MeasureId? JudgedMeasure => Measure;
}
