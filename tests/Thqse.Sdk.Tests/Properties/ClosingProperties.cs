using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Properties;

public class ClosingProperties
{
    private static readonly Arbitrary<(LocalDate Earlier, LocalDate Later)> TwoDates = Arb.From(
        ContractGenerators.Dates.Two().Select(pair => (LocalDate.Min(pair.Item1, pair.Item2), LocalDate.Max(pair.Item1, pair.Item2))));

    [Fact]
    public void What_is_met_stays_met_at_a_later_date()
        => Check.That(150, ContractGenerators.Contracts, TwoDates, (contract, dates) =>
        {
            var (before, after) = (contract.Evaluate(dates.Earlier), contract.Evaluate(dates.Later));
            foreach (var (was, isNow) in before.Indicators.Zip(after.Indicators))
            {
                Assert.False(was.Period?.Status == VerdictStatus.Met && isNow.Period?.Status != VerdictStatus.Met, $"{was.Id} period");
                foreach (var (year, changed) in was.Years.Zip(isNow.Years))
                {
                    Assert.False(year.Status == VerdictStatus.Met && changed.Status != VerdictStatus.Met, $"{was.Id} {year.Year}");
                    Assert.False(year.ToDate?.Status == VerdictStatus.Met && changed.ToDate?.Status != VerdictStatus.Met, $"{was.Id} {year.Year} to date");
                }
            }
        });

    [Fact]
    public void Closing_a_year_changes_only_what_was_pending()
        => Check.That(100, ContractGenerators.Contracts, TwoDates, (contract, dates) =>
        {
            var known = contract.KnownIn(dates.Earlier.Year);
            var (before, after) = (known.Evaluate(dates.Earlier), known.Evaluate(dates.Later));
            Assert.All(
                before.Indicators.Zip(after.Indicators).SelectMany(pair => pair.First.Years.Zip(pair.Second.Years)),
                pair => Assert.Equal(pair.First.Decision(), pair.Second.Decision()));
        });
}
