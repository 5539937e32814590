namespace Thqse.Sdk.Cpom;

/// <summary>A value at least some percent above an observed reference.</summary>
public sealed class GrowthRule : TargetRule
{
    internal GrowthRule(MeasureId measure, decimal percent, ReferenceYear from)
    {
        Measure = measure;
        Percent = percent;
        From = from;
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure { get; }

    /// <summary>The growth asked, in percent of the reference: 5 for +5 %.</summary>
    public decimal Percent { get; }

    /// <summary>The year of the reference.</summary>
    public ReferenceYear From { get; }

    /// <inheritdoc/>
    public override string Name => "growth";

    internal override MeasureId? JudgedMeasure => Measure;
}
