namespace Thqse.Sdk.Cpom;

/// <summary>The value of the year has been declared, whatever it is.</summary>
public sealed class DeclaredRule : TargetRule
{
    internal DeclaredRule(MeasureId measure) => Measure = measure;

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure { get; }

    /// <inheritdoc/>
    public override string Name => "declared";

    internal override MeasureId? JudgedMeasure => Measure;
}
