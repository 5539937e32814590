using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

public class ClosingProperties
{
    [Property]
    public void What_is_met_stays_met_at_a_later_date(GeneratedContract contract, LocalDate one, LocalDate other)
    {
        var (before, after) = (contract.Evaluate(LocalDate.Min(one, other)), contract.Evaluate(LocalDate.Max(one, other)));
        foreach (var (was, isNow) in before.Indicators.Zip(after.Indicators))
        {
            Assert.False(was.Period?.Status == VerdictStatus.Met && isNow.Period?.Status != VerdictStatus.Met, $"{was.Id} period");
            foreach (var (year, changed) in was.Years.Zip(isNow.Years))
            {
                Assert.False(year.Status == VerdictStatus.Met && changed.Status != VerdictStatus.Met, $"{was.Id} {year.Year}");
                Assert.False(year.ToDate?.Status == VerdictStatus.Met && changed.ToDate?.Status != VerdictStatus.Met, $"{was.Id} {year.Year} to date");
            }
        }
    }

    [Property]
    public void Closing_a_year_changes_only_what_was_pending(GeneratedContract contract, LocalDate one, LocalDate other)
    {
        var (earlier, later) = (LocalDate.Min(one, other), LocalDate.Max(one, other));
        var known = contract.KnownIn(earlier.Year);
        var (before, after) = (known.Evaluate(earlier), known.Evaluate(later));
        Assert.All(
            before.Indicators.Zip(after.Indicators).SelectMany(pair => pair.First.Years.Zip(pair.Second.Years)),
            pair => Assert.Equal(pair.First.Decision(), pair.Second.Decision()));
    }
}
