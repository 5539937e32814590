using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>Whether a target is chosen, whatever it is.</content>
public sealed partial class ChosenTargetIsSetRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        outcomes[0] = Outcome.Of(facts.ChosenTarget is not null, Reason.ChosenTargetNotSet);
        return outcomes[0].Decision;
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => false;

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
        => GreenWay.Only(new GreenStep(GreenStepKind.FixTarget, year));
}
