namespace Thqse.Sdk.Cpom;

/// <summary>At least the value that the establishment fixed itself.</summary>
public sealed class ChosenTargetRule : TargetRule
{
    internal ChosenTargetRule(MeasureId measure) => Measure = measure;

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure { get; }

    /// <inheritdoc/>
    public override string Name => "chosenTarget";

    internal override MeasureId? JudgedMeasure => Measure;
}
