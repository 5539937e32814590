using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Properties;

public class MonotonicityProperties
{
    [Fact]
    public void More_of_what_is_asked_in_a_year_keeps_met_what_was_met()
        => Check.That(150, ContractGenerators.Contracts, Increase.OfEveryIndicator, (contract, increases) =>
        {
            var before = contract.Evaluate();
            var after = increases.Aggregate(contract, (changed, increase) => increase.ApplyTo(changed)).Evaluate();
            foreach (var increase in increases)
            {
                var (was, isNow) = (before[increase.Fiche.Id][increase.Year], after[increase.Fiche.Id][increase.Year]);
                Assert.False(was.Status == VerdictStatus.Met && isNow.Status != VerdictStatus.Met, $"{increase}: {isNow.Status}");
                Assert.False(was.ToDate?.Status == VerdictStatus.Met && isNow.ToDate?.Status != VerdictStatus.Met, $"{increase}: {isNow.ToDate?.Status} to date");
            }
        });
}
