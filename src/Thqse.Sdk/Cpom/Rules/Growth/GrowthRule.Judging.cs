using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>The value against its reference, with what is added to it.</content>
public sealed partial class GrowthRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        outcomes[0] = Judge(facts, year);
        return outcomes[0].Decision;
    }

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var referenceYear = outcomes[0].ReferenceYear;
        var steps = new Steps(measure, outcomes[0], facts, year);
        return steps.IsReferenceOpen ? steps.AfterOpenReference(reference => LeastAfter(reference, year - referenceYear), Comparison.IsUpper())
            : outcomes[0].Reference.IsKnown && Baseline.OpenYearOfMean(From, facts) is var open and not 0 ? steps.AfterOpenMean(open)
            : outcomes[0].Required.IsKnown ? steps.Ways(Comparison, outcomes[0].Required)
            : GreenWay.Only(steps.WithReference(From));
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => Comparison.IsUpper() || !measure.OnlyGrows;

    internal override Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        var referenceYear = Baseline.YearOf(From, measure, facts, year);
        return measure.Id == Measure && !Comparison.IsUpper() && LeastValues.OfReference(measure, facts, referenceYear) is { IsKnown: true } reference
            ? LeastAfter(reference, year - referenceYear)
            : default;
    }

    private Exact LeastAfter(Exact reference, int years) => amount.NeedsReferenceAboveZero && reference.IsZero ? default : Required(reference, amount.From(reference, years, Comparison)).Required;

    private Outcome Judge(in IndicatorFacts facts, int year)
    {
        var reference = Baseline.Read(From, measure, facts, year);
        var hasValue = ValueReading.TryRead(facts, measure, year, Reason.MissingValue, out var observed, out var noValue);
        var canGrow = reference.IsKnown && !(amount.NeedsReferenceAboveZero && reference.Value.IsZero);
        var grown = canGrow ? amount.From(reference.Value, year - reference.Year, Comparison) : default;
        var (required, adjustment) = canGrow ? Required(reference.Value, grown) : default;

        // What follows from a year that is not over is not known yet.
        var isFinal = reference.Year == 0 ? Baseline.OpenYearOfMean(From, facts) == 0 : !facts.IsOpen(reference.Year);
        var outcome = new Outcome
        {
            Required = isFinal ? required : default,
            BeforeRounding = isFinal ? grown : default,
            Adjustment = isFinal ? adjustment : GrowthAdjustment.None,
            Observed = observed,
            Reference = reference.Value,
            ReferenceYear = reference.Year,
        };
        return reference is { IsKnown: false, Reason: Reason.ChosenYearMissing } ? outcome.Unknown(reference.Reason)
            : !hasValue ? outcome.Unknown(noValue)
            : !reference.IsKnown ? outcome.Unknown(reference.Reason)
            : !canGrow ? outcome.Unknown(Reason.ZeroBaseline)
            : outcome.Decided(Comparison.Holds(observed, required), Comparison.IsUpper() ? Reason.AboveAllowedGrowth : Reason.BelowRequiredGrowth);
    }

    /// <summary>Nothing is asked below zero, where the measure does not go, and of a proportion nothing above the whole; a count is rounded.</summary>
    private (Exact Required, GrowthAdjustment Adjustment) Required(Exact reference, Exact grown)
    {
        if (grown.IsNegative && !measure.IsSigned)
        {
            return (Exact.Zero, GrowthAdjustment.Floored);
        }

        var whole = Exact.From(measure.Per);
        return measure.IsWhole ? OfCount(reference, grown)
            : measure.IsProportion && grown.CompareTo(whole) > 0 ? (whole, GrowthAdjustment.Capped)
            : (grown, GrowthAdjustment.None);
    }

    /// <summary>A count is rounded; where it has to grow it grows by one at least, and where it has to decrease it decreases by one at least.</summary>
    private (Exact Required, GrowthAdjustment Adjustment) OfCount(Exact reference, Exact grown)
    {
        var rounded = grown.RoundedToUnit();
        var staysBelow = Comparison == Comparison.AtLeast && grown.CompareTo(reference) > 0 && rounded.CompareTo(reference) <= 0;
        var staysAbove = Comparison == Comparison.AtMost && grown.CompareTo(reference) < 0 && rounded.CompareTo(reference) >= 0;
        return (staysBelow || staysAbove) && countGrowth == CountGrowth.Rounded ? (rounded, GrowthAdjustment.Unmoved)
            : staysBelow ? (reference.NextWhole(), GrowthAdjustment.Raised)
            : staysAbove ? (reference.PreviousWhole(), GrowthAdjustment.Lowered)
            : rounded.CompareTo(grown) == 0 ? (rounded, GrowthAdjustment.None)
            : (rounded, GrowthAdjustment.Rounded);
    }
}
