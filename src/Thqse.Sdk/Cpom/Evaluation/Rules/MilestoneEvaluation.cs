namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>A milestone reached in the year or an earlier one, the reference year included.</summary>
internal static class MilestoneEvaluation
{
    public static Outcome Judge(MilestoneRule rule, in IndicatorFacts facts, int year)
    {
        for (var each = facts.Years.Reference; each <= year; each++)
        {
            if (facts.Observation(each)?.Milestones.Contains(rule.Milestone) == true)
            {
                return Outcome.Of(true, default);
            }
        }

        // Silence about the milestone means "no" only in a year about which something is said.
        return facts.Observation(year)?.IsDeclared == true
            ? Outcome.Of(false, Reason.MilestoneNotReached)
            : default(Outcome).Unknown(Reason.MissingValue);
    }
}
