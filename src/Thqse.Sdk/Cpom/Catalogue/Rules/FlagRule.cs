namespace Thqse.Sdk.Cpom;

/// <summary>A yes for the year.</summary>
public sealed class FlagRule : TargetRule
{
    internal FlagRule(MeasureId measure) => Measure = measure;

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure { get; }

    /// <inheritdoc/>
    public override string Name => "flag";

    internal override MeasureId? JudgedMeasure => Measure;
}
