using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>Nothing is asked, and nothing has to be done.</content>
public sealed partial class NoTargetRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes) => null;

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => false;

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes) => [];
}
