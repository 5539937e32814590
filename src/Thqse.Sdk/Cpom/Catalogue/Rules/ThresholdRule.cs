namespace Thqse.Sdk.Cpom;

/// <summary>A value against a number, over the year or since the first year of the period.</summary>
public sealed class ThresholdRule : TargetRule
{
    internal ThresholdRule(MeasureId measure, decimal amount, bool isStrict, ThresholdSpan span, ThresholdFrequency frequency)
    {
        Measure = measure;
        Amount = amount;
        IsStrict = isStrict;
        Span = span;
        Frequency = frequency;
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure { get; }

    /// <summary>The number as the cell states it, in the unit of the measure (percent for a rate), by <see cref="Frequency"/>.</summary>
    public decimal Amount { get; }

    /// <summary>Whether the value must be above the number; otherwise at least the number.</summary>
    public bool IsStrict { get; }

    /// <summary>Over the year, or since the first year.</summary>
    public ThresholdSpan Span { get; }

    /// <summary>How often the number counts in a year.</summary>
    public ThresholdFrequency Frequency { get; }

    /// <summary>The figure of the year: 1 a week is 52, 2 a quarter is 8.</summary>
    public decimal YearlyAmount => Amount * Frequency switch
    {
        ThresholdFrequency.Weekly => 52,
        ThresholdFrequency.Quarterly => 4,
        _ => 1,
    };

    /// <inheritdoc/>
    public override string Name => "threshold";

    internal override MeasureId? JudgedMeasure => Measure;
}
