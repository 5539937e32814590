using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>Reached in the year or an earlier one, the reference year included.</content>
public sealed partial class MilestoneRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        outcomes[0] = IsReached(facts, year) ? Outcome.Of(true, default)
            : facts.IsReached(milestone, year) is not null ? Outcome.Of(false, Reason.MilestoneNotReached)
            : default(Outcome).Unknown(Reason.MissingValue);
        return outcomes[0].Decision;
    }

    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes) => false;

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
        => GreenWay.Only(new GreenStep(GreenStepKind.ReachMilestone, year, milestone: milestone.Declared));

    private bool IsReached(in IndicatorFacts facts, int year)
    {
        for (var each = facts.Years.FirstDeclarable; each <= year; each++)
        {
            if (facts.IsReached(milestone, each) == true)
            {
                return true;
            }
        }

        return false;
    }
}
