using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>The value of the year, or the running total, against the number.</content>
public sealed partial class ThresholdRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        var required = Exact.From(YearlyAmount);
        outcomes[0] = Span switch
        {
            ThresholdSpan.Year => JudgeYear(required, facts, year),
            ThresholdSpan.SinceStart => RunningTotal.Judge(measure, required, IsStrict, facts, year),
        };
        return outcomes[0].Decision;
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => !measure.OnlyGrows;

    internal override Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        if (measure.Id != Measure || Span != ThresholdSpan.Year)
        {
            return default;
        }

        var amount = Exact.From(YearlyAmount);
        return !IsStrict ? amount : measure.IsWhole ? amount.NextWhole() : default;
    }

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var lacking = Span switch
        {
            ThresholdSpan.Year => outcomes[0].Required,
            ThresholdSpan.SinceStart => RunningTotal.Lacking(measure, outcomes[0].Required, facts, year),
        };
        var steps = new Steps(measure, outcomes[0], facts, year);
        return GreenWay.Only(IsStrict ? steps.Exceed(lacking) : steps.Reach(lacking));
    }

    private Outcome JudgeYear(Exact required, in IndicatorFacts facts, int year)
    {
        var known = ValueReading.TryRead(facts, measure, year, Reason.MissingValue, out var observed, out var unknown);
        var outcome = new Outcome { Required = required, Observed = observed };
        return known ? outcome.Decided(observed.Reaches(required, IsStrict), Reason.BelowThreshold) : outcome.Unknown(unknown);
    }
}
