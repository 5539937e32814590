namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>A value at least some percent above its reference.</summary>
internal static class GrowthEvaluation
{
    public static Outcome Judge(GrowthRule rule, in IndicatorFacts facts, int year)
    {
        var referenceYear = Baseline.YearOf(rule.From, rule.Measure, facts, year);
        var hasReference = ValueReading.TryRead(facts, rule.Measure, referenceYear, Reason.MissingBaseline, out var reference, out var noReference);
        var hasValue = ValueReading.TryRead(facts, rule.Measure, year, Reason.MissingValue, out var observed, out var noValue);
        var canGrow = hasReference && !reference.IsZero;
        var grown = canGrow ? reference.RaisedBy(rule.Percent) : default;
        var (required, adjustment) = canGrow ? Required(rule, facts.Measure(rule.Measure), reference, grown) : default;
        var outcome = new Outcome
        {
            Required = required,
            BeforeRounding = grown,
            Adjustment = adjustment,
            Observed = observed,
            Reference = reference,
            ReferenceYear = referenceYear,
        };
        return !hasValue ? outcome.Unknown(noValue)
            : !hasReference ? outcome.Unknown(noReference)
            : !canGrow ? outcome.Unknown(Reason.ZeroBaseline)
            : outcome.Decided(observed.CompareTo(required) >= 0, Reason.BelowRequiredGrowth);
    }

    /// <summary>A count is rounded, and grows by one at least; a rate is not rounded, and a proportion stops at 100 %.</summary>
    private static (Exact Required, GrowthAdjustment Adjustment) Required(GrowthRule rule, Measure? measure, Exact reference, Exact grown)
    {
        if (measure?.Kind == MeasureKind.Rate)
        {
            return measure.IsProportion && grown.CompareTo(Exact.Hundred) > 0 ? (Exact.Hundred, GrowthAdjustment.Capped) : (grown, GrowthAdjustment.None);
        }

        var rounded = grown.RoundedToUnit();
        return rule.Percent > 0 && rounded.CompareTo(reference) <= 0 ? (reference.Plus(Exact.One), GrowthAdjustment.Raised)
            : rounded.CompareTo(grown) == 0 ? (rounded, GrowthAdjustment.None)
            : (rounded, GrowthAdjustment.Rounded);
    }
}
