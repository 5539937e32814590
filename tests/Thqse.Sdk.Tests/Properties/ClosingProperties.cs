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

    /// <summary>What a reference that is not closed would ask can change: the step that rests on it names it, and no other does.</summary>
    [Property]
    public void A_step_that_rests_on_an_open_year_says_so(GeneratedContract contract, LocalDate date)
        => Assert.All(
            from indicator in contract.Evaluate(date).Indicators
            from year in indicator.Years
            from way in year.ToGreen?.Ways ?? []
            from step in way.Steps
            where step.OpenReferenceYear is not null
            select (year, step.OpenReferenceYear),
            each => Assert.InRange(each.OpenReferenceYear!.Value, date.Year, each.year.Year - 1));
}
