using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>The value against its reference, raised by the percentage.</content>
public sealed partial class GrowthRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        outcomes[0] = Judge(facts, year);
        return outcomes[0].Decision;
    }

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var steps = new Steps(measure, outcomes[0], facts, year);
        return outcomes[0].Required.IsKnown ? GreenWay.Only(steps.Reach(outcomes[0].Required)) : GreenWay.Only(steps.WithReference());
    }

    private Outcome Judge(in IndicatorFacts facts, int year)
    {
        var referenceYear = Baseline.YearOf(From, measure, facts, year);
        var hasReference = ValueReading.TryRead(facts, measure, referenceYear, Reason.MissingBaseline, out var reference, out var noReference);
        var hasValue = ValueReading.TryRead(facts, measure, year, Reason.MissingValue, out var observed, out var noValue);
        var canGrow = hasReference && !reference.IsZero;
        var grown = canGrow ? reference.RaisedBy(Percent) : default;
        var (required, adjustment) = canGrow ? Required(reference, grown) : default;
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
    private (Exact Required, GrowthAdjustment Adjustment) Required(Exact reference, Exact grown)
    {
        if (!measure.IsWhole)
        {
            return measure.IsProportion && grown.CompareTo(Exact.Hundred) > 0 ? (Exact.Hundred, GrowthAdjustment.Capped) : (grown, GrowthAdjustment.None);
        }

        var rounded = grown.RoundedToUnit();
        return Percent > 0 && rounded.CompareTo(reference) <= 0 ? (reference.Plus(Exact.One), GrowthAdjustment.Raised)
            : rounded.CompareTo(grown) == 0 ? (rounded, GrowthAdjustment.None)
            : (rounded, GrowthAdjustment.Rounded);
    }
}
