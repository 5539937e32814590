using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>Who is concerned: exactly one row, or one reason why none is.</summary>
public class ConcernProperties
{
    [Property]
    public void Rows_of_a_fiche_neither_overlap_nor_leave_a_hole(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        Assert.All(evaluation.Indicators.Where(indicator => indicator.NotApplicableReason != NotApplicableReason.DeclaredNotConcerned), indicator =>
        {
            var read = evaluation.Plan.Contract;
            var rows = indicator.Fiche.Targets.Rows
                .Where(row => row.Population.Includes(read.Establishment, read.IsAlreadyEngaged(indicator.Id), read.FindChoice(indicator.Id)?.Option));
            Assert.Equal(indicator.Row is null ? [] : [indicator.Row], rows);
            Assert.Equal(indicator.Plan.LacksMembership, indicator.Row is null && read.Establishment.IsGhtMember is null && indicator.Fiche.Targets.Rows.Any(row => row.Population.GhtMember == true));

            // Without a row, something is not said that decides which one it is.
            Assert.True(indicator.Row is not null || indicator.Years.All(year => year.Decision() == VerdictStatus.Undetermined), $"{indicator.Id}");
        });
    }

    [Property]
    public void What_does_not_apply_says_so_in_every_year_for_one_reason(GeneratedContract contract)
        => Assert.All(contract.Evaluate().Indicators, indicator =>
        {
            Assert.All(indicator.Years, year => Assert.Equal(!indicator.IsApplicable, year.Status == VerdictStatus.NotApplicable));
            if (!indicator.IsApplicable)
            {
                Assert.Single(indicator.Years.Select(year => Assert.Single(year.Reasons)).Distinct());
                Assert.All(indicator.Years, year => Assert.True(year is { ToDate: null, ToGreen: null, Parts.Count: 0 }));
                Assert.Null(indicator.Period);
            }
        });

    [Property]
    public void A_year_without_a_target_is_never_judged(GeneratedContract contract)
        => Assert.All(contract.Evaluate().Indicators.SelectMany(indicator => indicator.Years), year =>
            Assert.Equal(year.Cell is { Rule: NoTargetRule }, year.Status == VerdictStatus.NoTarget));

    [Property]
    public void A_size_class_that_is_stated_wins_over_the_beds(GeneratedContract contract, Place beds, Place size)
    {
        var stated = contract.With(JsonTree.Text(size.In<string>(["small", "medium", "large"])), "establishment", "sizeClass");
        var (before, after) = (stated.Evaluate(), stated.With(JsonTree.Raw($"{beds.Number % 2000}"), "establishment", "beds").Evaluate());

        Assert.Equal(before.Indicators.SelectMany(indicator => indicator.Years).Select(year => $"{year}"), after.Indicators.SelectMany(indicator => indicator.Years).Select(year => $"{year}"));
        Assert.Equal(before.Indicators.Select(indicator => indicator.Row?.Id), after.Indicators.Select(indicator => indicator.Row?.Id));
    }

    [Property]
    public void An_indicator_taken_out_of_the_contract_is_not_applicable_and_moves_no_other(GeneratedContract contract, Place place)
    {
        var taken = place.In(contract.Catalogue.Fiches).Id;
        var (before, after) = (contract.Evaluate(), contract.With(JsonTree.Text("no such activity"), "notConcerned", taken.ToString()).Evaluate());

        Assert.All(after[taken].Years, year => Assert.Equal([Reason.DeclaredNotConcerned], year.Reasons));
        Assert.All(before.Indicators.Zip(after.Indicators).Where(pair => pair.First.Id != taken), pair =>
            Assert.Equal(pair.First.Years.Select(year => $"{year}"), pair.Second.Years.Select(year => $"{year}")));
    }
}
