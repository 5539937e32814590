using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>The value of the year against the target that the establishment fixed.</content>
public sealed partial class ChosenTargetRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        outcomes[0] = Judge(facts, year);
        return outcomes[0].Decision;
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => Comparison.IsUpper() || !measure.OnlyGrows;

    internal override Exact Least(NamedMeasure measure, in IndicatorFacts facts, int year)
        => measure.Id == Measure && !Comparison.IsUpper() && facts.ChosenTarget is { } target ? Exact.From(target) : default;

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var steps = new Steps(measure, outcomes[0], facts, year);
        return facts.ChosenTarget is null
            ? GreenWay.Only(steps.WithValueIfMissing(new GreenStep(GreenStepKind.FixTarget, year)))
            : steps.Ways(Comparison, outcomes[0].Required);
    }

    private Outcome Judge(in IndicatorFacts facts, int year)
    {
        var known = ValueReading.TryRead(facts, measure, year, Reason.MissingValue, out var observed, out var unknown);
        if (facts.ChosenTarget is not { } target)
        {
            return new Outcome { Observed = observed }.Unknown(Reason.ChosenTargetMissing);
        }

        var required = Exact.From(target);
        var outcome = new Outcome { Required = required, Observed = observed };
        return known ? outcome.Decided(Comparison.Holds(observed, required), Comparison.IsUpper() ? Reason.AboveChosenTarget : Reason.BelowChosenTarget) : outcome.Unknown(unknown);
    }
}
