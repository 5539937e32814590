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
        return steps.IsReferenceOpen ? GreenWay.Only(steps.AfterOpenReference(reference => reference.IsZero ? default : Required(reference).Required))
            : outcomes[0].Required.IsKnown ? GreenWay.Only(steps.Reach(outcomes[0].Required))
            : GreenWay.Only(steps.WithReference());
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => !measure.OnlyGrows;

    internal override Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year)
        => measure.Id == Measure && LeastValues.OfReference(measure, facts, Baseline.YearOf(From, measure, facts, year)) is { IsKnown: true, IsZero: false } reference
            ? Required(reference).Required
            : default;

    private Outcome Judge(in IndicatorFacts facts, int year)
    {
        var referenceYear = Baseline.YearOf(From, measure, facts, year);
        var hasReference = ValueReading.TryRead(facts, measure, referenceYear, Reason.MissingBaseline, out var reference, out var noReference);
        var hasValue = ValueReading.TryRead(facts, measure, year, Reason.MissingValue, out var observed, out var noValue);
        var canGrow = hasReference && !reference.IsZero;
        var (required, grown, adjustment) = canGrow ? Required(reference) : default;

        // What follows from a year that is not over is not known yet.
        var isFinal = !facts.IsOpen(referenceYear);
        var outcome = new Outcome
        {
            Required = isFinal ? required : default,
            BeforeRounding = isFinal ? grown : default,
            Adjustment = isFinal ? adjustment : GrowthAdjustment.None,
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
    private (Exact Required, Exact BeforeRounding, GrowthAdjustment Adjustment) Required(Exact reference)
    {
        var grown = reference.RaisedBy(Percent);
        if (!measure.IsWhole)
        {
            return measure.IsProportion && grown.CompareTo(Exact.Hundred) > 0 ? (Exact.Hundred, grown, GrowthAdjustment.Capped) : (grown, grown, GrowthAdjustment.None);
        }

        var rounded = grown.RoundedToUnit();
        return Percent > 0 && rounded.CompareTo(reference) <= 0 ? (reference.Plus(Exact.One), grown, GrowthAdjustment.Raised)
            : rounded.CompareTo(grown) == 0 ? (rounded, grown, GrowthAdjustment.None)
            : (rounded, grown, GrowthAdjustment.Rounded);
    }
}
