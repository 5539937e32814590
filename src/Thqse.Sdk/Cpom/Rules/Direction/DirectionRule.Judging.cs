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
        return steps.IsReferenceOpen ? steps.AfterOpenReference(LeastAfter, Comparison.IsUpper())
            : !reference.IsKnown ? GreenWay.Only(steps.WithReference(From))
            : Baseline.OpenYearOfMean(From, facts) is var open and not 0 ? steps.AfterOpenMean(open)
            : steps.Ways(AskedFrom(reference), reference);
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => Comparison.IsUpper() || !measure.OnlyGrows;

    internal override Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year)
        => measure.Id == Measure && !Comparison.IsUpper() && LeastValues.OfReference(measure, facts, Baseline.YearOf(From, measure, facts, year)) is { IsKnown: true } reference
            ? LeastAfter(reference)
            : default;

    /// <summary>The least value after a reference; a rate has none above another.</summary>
    private Exact LeastAfter(Exact reference) => !MustIncrease || IsHighest(reference) ? reference : measure.IsWhole ? reference.NextWhole() : default;

    private Outcome Judge(in IndicatorFacts facts, int year)
    {
        var reference = Baseline.Read(From, measure, facts, year);
        var hasValue = ValueReading.TryRead(facts, measure, year, Reason.MissingValue, out var observed, out var noValue);
        var outcome = new Outcome { Observed = observed, Reference = reference.Value, ReferenceYear = reference.Year };
        return reference is { IsKnown: false, Reason: Reason.ChosenYearMissing } ? outcome.Unknown(reference.Reason)
            : !hasValue ? outcome.Unknown(noValue)
            : !reference.IsKnown ? outcome.Unknown(reference.Reason)
            : outcome.Decided(AskedFrom(reference.Value).Holds(observed, reference.Value), Otherwise);
    }

    private Reason Otherwise => Comparison switch
    {
        Comparison.MoreThan => Reason.NotIncreased,
        Comparison.AtLeast => Reason.Decreased,
        Comparison.LessThan => Reason.NotDecreased,
        Comparison.AtMost => Reason.Increased,
    };

    /// <summary>What was at the end of what is possible cannot go further: a proportion of 100 %, the best class, nothing at all. Staying there is enough.</summary>
    private Comparison AskedFrom(Exact reference) => Comparison switch
    {
        Comparison.MoreThan when IsHighest(reference) => Comparison.AtLeast,
        Comparison.LessThan when reference.IsZero && !measure.IsSigned => Comparison.AtMost,
        _ => Comparison,
    };

    private bool IsHighest(Exact value)
        => (measure.IsProportion && value.CompareTo(Exact.From(measure.Per)) >= 0)
            || (measure.Declared is { Kind: MeasureKind.Class, Values.Count: var classes } && value.CompareTo(Exact.From(classes - 1)) >= 0);
}
