using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

public class VerdictProperties
{
    [Property]
    public void Every_indicator_has_a_verdict_of_each_year_and_their_counts_add_up(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        var (fiches, years) = (contract.Catalogue.Fiches, contract.Catalogue.Years.Targeted.ToArray());

        Assert.Equal(fiches.Select(fiche => fiche.Id), evaluation.Indicators.Select(indicator => indicator.Id));
        Assert.All(evaluation.Indicators, indicator => Assert.Equal(years, indicator.Years.Select(year => year.Year)));
        Assert.Equal(fiches.Count * years.Length, evaluation.Summary.Total);
        var byYear = years.Select(evaluation.SummaryOfYear).ToArray();
        var byAxis = fiches.Select(fiche => fiche.Identity.Axis).Distinct().Select(evaluation.SummaryOfAxis).ToArray();
        Assert.All(Counts, count =>
        {
            Assert.Equal(count(evaluation.Summary), byYear.Sum(count));
            Assert.Equal(count(evaluation.Summary), byAxis.Sum(count));
        });
    }

    [Property]
    public void Reasons_are_given_exactly_when_there_is_something_to_explain(GeneratedContract contract)
        => Assert.All(YearsOf(contract), year => Assert.Equal(year.Status is VerdictStatus.Met or VerdictStatus.NoTarget, year.Reasons.Count == 0));

    [Property]
    public void Only_open_years_are_pending_and_only_closed_ones_are_refused(GeneratedContract contract)
        => Assert.All(YearsOf(contract), year =>
        {
            var isOpen = year.IsOpen;
            Assert.True(year.Status != VerdictStatus.Pending || isOpen);
            Assert.True(year.Status is not (VerdictStatus.NotMet or VerdictStatus.Undetermined) || !isOpen);
            Assert.All(year.Parts, part => Assert.Equal(part.Status == VerdictStatus.Pending, isOpen && part.Status != VerdictStatus.Met));
        });

    [Property]
    public void A_year_is_open_until_the_date_reaches_the_next_one(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        Assert.All(evaluation.Indicators.SelectMany(indicator => indicator.Years), year =>
            Assert.Equal(evaluation.AsOf < new NodaTime.LocalDate(year.Year + 1, 1, 1), year.IsOpen));
    }

    [Property]
    public void A_composite_verdict_agrees_with_its_parts(GeneratedContract contract)
        => Assert.All(YearsOf(contract), year =>
        {
            var parts = year.Parts.Select(part => part.Decision()).ToArray();
            var (strong, weak) = year.Cell?.Rule is AnyOfRule ? (VerdictStatus.Met, VerdictStatus.NotMet) : (VerdictStatus.NotMet, VerdictStatus.Met);
            if (parts.Length > 0)
            {
                Assert.Equal(parts.Contains(strong) ? strong : parts.Contains(VerdictStatus.Undetermined) ? VerdictStatus.Undetermined : weak, year.Decision());
            }
        });

    private static Func<StatusCounts, int>[] Counts =>
        [count => count.Met, count => count.NotMet, count => count.Undetermined, count => count.Pending, count => count.NoTarget, count => count.NotApplicable];

    private static IEnumerable<YearVerdict> YearsOf(GeneratedContract contract) => contract.Evaluate().Indicators.SelectMany(indicator => indicator.Years);
}
