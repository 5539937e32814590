using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>The value of the year, or the running total, against the number.</content>
public sealed partial class ThresholdRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        outcomes[0] = Span switch
        {
            ThresholdSpan.Year => JudgeYear(facts, year),
            ThresholdSpan.SinceStart => RunningTotal.Judge(measure, exactAmount, Comparison, facts, year),
        };
        return outcomes[0].Decision;
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => Comparison.IsUpper() || !measure.OnlyGrows;

    internal override Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        if (measure.Id != Measure || Span != ThresholdSpan.Year || Comparison.IsUpper() || ClassName is not null || times is not null)
        {
            return default;
        }

        var amount = exactAmount;
        return !IsStrict ? amount : measure.IsWhole ? amount.NextWhole() : default;
    }

    internal override Exact LeastTotal(NamedMeasure measure)
        => measure.Id == Measure && Span == ThresholdSpan.SinceStart && !Comparison.IsUpper() && !IsStrict ? exactAmount : default;

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var steps = new Steps(measure, outcomes[0], facts, year);
        if (!outcomes[0].Required.IsKnown)
        {
            return GreenWay.Only([.. Steps.Declare(times!, facts, year), .. steps.ValueIfMissing()]);
        }

        return Span switch
        {
            ThresholdSpan.Year => steps.Ways(Comparison, outcomes[0].Required),
            ThresholdSpan.SinceStart when RunningTotal.OpenYearBefore(measure, facts, year) is { } open
                => steps.AfterOpenYear(open, RunningTotal.LeastUntil(measure, facts, open), outcomes[0].Required, Comparison),
            ThresholdSpan.SinceStart => WaysOfTotal(steps, outcomes[0], facts, year),
        };
    }

    /// <summary>A total that is not to be exceeded rests on every year: one that is over and lacks has to be declared, and what it leaves for this one is not known before, unless this one alone is too much.</summary>
    private IReadOnlyList<GreenWay> WaysOfTotal(in Steps steps, in Outcome outcome, in IndicatorFacts facts, int year)
    {
        var ways = steps.Ways(Comparison, RunningTotal.Lacking(measure, outcome.Required, Comparison, facts, year));
        var missing = Comparison.IsUpper() && ways.Count > 0 ? RunningTotal.DeclareBefore(measure, facts, year) : [];
        return missing.Count == 0 ? ways : GreenWay.Only([.. missing, .. outcome.Decision == Decision.NotMet ? ways[0].Steps : steps.ValueIfMissing()]);
    }

    private Outcome JudgeYear(in IndicatorFacts facts, int year)
    {
        var known = ValueReading.TryRead(facts, measure, year, Reason.MissingValue, out var observed, out var unknown);
        var required = Required(facts, year, out var unknownRequired);
        var outcome = new Outcome { Required = required, Observed = observed };
        return !known ? outcome.Unknown(unknown)
            : !required.IsKnown ? outcome.Unknown(unknownRequired)
            : outcome.Decided(Comparison.Holds(observed, required), Otherwise(Comparison));
    }

    private Exact Required(in IndicatorFacts facts, int year, out Reason unknown)
    {
        unknown = Reason.MissingValue;
        if (ClassName is { } name)
        {
            return measure.Declared?.RankOf(name) ?? default;
        }

        var amount = exactAmount;
        return times is null ? amount
            : ValueReading.TryRead(facts, times, year, Reason.MissingValue, out var factor, out unknown) ? amount.Times(factor)
            : default;
    }

    /// <summary>Why a number is missed.</summary>
    internal static Reason Otherwise(Comparison comparison) => comparison.IsUpper() ? Reason.AboveThreshold : Reason.BelowThreshold;
}
