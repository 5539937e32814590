using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>The value against its reference. A zero reference decides normally.</content>
public sealed partial class DirectionRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        outcomes[0] = Judge(facts, year);
        return outcomes[0].Decision;
    }

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var reference = outcomes[0].Reference;
        var steps = new Steps(measure, outcomes[0], facts, year);
        return steps.IsReferenceOpen ? GreenWay.Only(steps.AfterOpenReference(LeastAfter))
            : !reference.IsKnown ? GreenWay.Only(steps.WithReference())
            : MustIncrease && !IsFull(reference) ? GreenWay.Only(steps.Exceed(reference))
            : GreenWay.Only(steps.Reach(reference));
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => !measure.OnlyGrows;

    internal override Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year)
        => measure.Id == Measure && LeastValues.OfReference(measure, facts, Baseline.YearOf(From, measure, facts, year)) is { IsKnown: true } reference
            ? LeastAfter(reference)
            : default;

    /// <summary>The least value after a reference; a rate has none above another.</summary>
    private Exact LeastAfter(Exact reference) => !MustIncrease || IsFull(reference) ? reference : measure.IsWhole ? reference.NextWhole() : default;

    private Outcome Judge(in IndicatorFacts facts, int year)
    {
        var referenceYear = Baseline.YearOf(From, measure, facts, year);
        var hasReference = ValueReading.TryRead(facts, measure, referenceYear, Reason.MissingBaseline, out var reference, out var noReference);
        var hasValue = ValueReading.TryRead(facts, measure, year, Reason.MissingValue, out var observed, out var noValue);
        var outcome = new Outcome { Observed = observed, Reference = reference, ReferenceYear = referenceYear };
        return !hasValue ? outcome.Unknown(noValue)
            : !hasReference ? outcome.Unknown(noReference)
            : MustIncrease ? outcome.Decided(observed.CompareTo(reference) > 0 || (IsFull(reference) && IsFull(observed)), Reason.NotIncreased)
            : outcome.Decided(observed.CompareTo(reference) >= 0, Reason.Decreased);
    }

    /// <summary>A proportion that was at 100 % cannot rise: staying there is enough.</summary>
    private bool IsFull(Exact value) => measure.IsProportion && value.CompareTo(Exact.Hundred) >= 0;
}
