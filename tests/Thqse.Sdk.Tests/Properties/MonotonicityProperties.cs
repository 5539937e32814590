using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Properties;

public class MonotonicityProperties
{
    [Fact]
    public void More_of_what_is_asked_in_a_year_keeps_met_what_was_met()
        => Check.That(150, ContractGenerators.Contracts, Increase.OfEveryIndicator, (contract, increases) =>
        {
            var before = contract.Evaluate();
            var after = Increase.ApplyAll(increases, contract).Evaluate();
            foreach (var increase in increases)
            {
                var (was, isNow) = (before[increase.Fiche.Id][increase.Year], after[increase.Fiche.Id][increase.Year]);
                Assert.False(was.Status == VerdictStatus.Met && isNow.Status != VerdictStatus.Met, $"{increase}: {isNow.Status}");
                Assert.False(was.ToDate?.Status == VerdictStatus.Met && isNow.ToDate?.Status != VerdictStatus.Met, $"{increase}: {isNow.ToDate?.Status} to date");
            }
        });

    [Fact]
    public void A_milestone_once_reached_stays_reached()
        => Check.That(100, ContractGenerators.Contracts, Increase.OfEveryIndicator, (contract, increases) =>
        {
            var reached =
                from indicator in Increase.ApplyAll(increases, contract).Evaluate().Indicators
                from year in indicator.Years
                from part in year.Parts
                where part.Rule is MilestoneRule && part.Status == VerdictStatus.Met
                from later in indicator.Years.Where(later => later.Year > year.Year).SelectMany(later => later.Parts)
                where later.Rule is MilestoneRule rule && rule.Milestone == ((MilestoneRule)part.Rule).Milestone
                select (indicator.Id, year.Year, later.Status);

            Assert.All(reached, one => Assert.Equal(VerdictStatus.Met, one.Status));
        });
}
