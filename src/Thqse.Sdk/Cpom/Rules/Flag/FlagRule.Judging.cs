using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>The answer of the year.</content>
public sealed partial class FlagRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        outcomes[0] = facts.Value(measure, year).Answer is { } answer
            ? Outcome.Of(answer, Reason.AnsweredNo)
            : default(Outcome).Unknown(Reason.MissingValue);
        return outcomes[0].Decision;
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => true;

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
        => GreenWay.Only(new GreenStep(GreenStepKind.AnswerYes, year, measure.Declared));
}
