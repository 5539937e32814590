using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>Nothing can be not met here, only missing.</content>
public sealed partial class DeclaredRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        outcomes[0] = facts.IsMeasured(measure, year)
            ? new Outcome { Observed = facts.Read(measure, year).Value }.Decided(true, default)
            : default(Outcome).Unknown(Reason.MissingValue);
        return outcomes[0].Decision;
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => false;

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
        => GreenWay.Only(Steps.Declare(measure, facts, year));
}
