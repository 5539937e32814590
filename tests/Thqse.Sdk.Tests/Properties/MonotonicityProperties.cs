using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

public class MonotonicityProperties
{
    [Property]
    public void More_of_what_is_asked_in_a_year_keeps_met_what_was_met(Given<Increase> given)
    {
        var (contract, increases) = given;
        var before = contract.Evaluate();
        var after = Increase.ApplyAll(increases, contract).Evaluate();
        // More of what a target is a multiple of asks for more.
        foreach (var increase in increases.Where(increase => !after[increase.Fiche.Id][increase.Year].Parts.Any(part => part.Rule is ThresholdRule { TimesMeasure: { } times } && times == increase.Measure?.Id)))
        {
            var (was, isNow) = (before[increase.Fiche.Id][increase.Year], after[increase.Fiche.Id][increase.Year]);
            Assert.False(was.Status == VerdictStatus.Met && isNow.Status != VerdictStatus.Met, $"{increase}: {isNow.Status}");
            Assert.False(was.ToDate?.Status == VerdictStatus.Met && isNow.ToDate?.Status != VerdictStatus.Met, $"{increase}: {isNow.ToDate?.Status} to date");
        }
    }

    [Property]
    public void A_milestone_once_reached_stays_reached(Given<Increase> given)
    {
        var (contract, increases) = given;
        var reached =
            from indicator in Increase.ApplyAll(increases, contract).Evaluate().Indicators
            from year in indicator.Years
            from part in year.Parts
            where part.Rule is MilestoneRule && part.Status == VerdictStatus.Met
            from later in indicator.Years.Where(later => later.Year > year.Year).SelectMany(later => later.Parts)
            where later.Rule is MilestoneRule rule && rule.Milestone == ((MilestoneRule)part.Rule).Milestone
            select (indicator.Id, year.Year, later.Status);

        Assert.All(reached, one => Assert.Equal(VerdictStatus.Met, one.Status));
    }
}
