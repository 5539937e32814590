using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>What is said to date and of the whole period.</summary>
public class HorizonProperties
{
    [Property]
    public void To_date_sets_the_sum_observed_against_the_sum_asked_so_far(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        Assert.All(evaluation.Indicators.SelectMany(indicator => indicator.Years), year =>
        {
            var summed = year.Indicator.Row?.SummedMeasure;
            var asked = year.Indicator.Years.Where(each => each.Year <= year.Year)
                .SelectMany(each => each.Parts)
                .Select(part => part.Rule)
                .OfType<ThresholdRule>()
                .Where(rule => rule.Span == ThresholdSpan.Year && rule.Measure == summed)
                .Select(rule => rule.YearlyAmount)
                .ToArray();
            Assert.Equal(asked.Length > 0, year.ToDate is not null);
            if (year.ToDate is { } toDate)
            {
                var declared = evaluation.Plan.Contract.Declarations(year.Indicator.Id);
                var values = contract.Catalogue.Years.Targeted.TakeWhile(each => each <= year.Year)
                    .Select(each => each <= evaluation.AsOf.Year ? declared.FindObservation(each)?.FindValue(summed!.Value)?.Number : null).ToArray();
                Assert.Equal(asked.Sum(), toDate.Required);
                Assert.Equal(values.All(value => value is null) ? null : values.Sum(), toDate.Observed);
                Assert.Equal(values.Any(value => value is not null) && values.Sum() >= asked.Sum() ? VerdictStatus.Met : values.Contains(null) ? VerdictStatus.Undetermined : VerdictStatus.NotMet, toDate.Decision());
                Assert.Equal(toDate.Status == VerdictStatus.Pending, year.IsOpen && toDate.Status != VerdictStatus.Met);
            }
        });
    }

    [Property]
    public void A_period_is_pending_until_its_end_unless_it_is_met(GeneratedContract contract, LocalDate asOf)
        => Assert.All(contract.Evaluate(asOf).Indicators.Select(indicator => indicator.Period).OfType<HorizonVerdict>(), period =>
            Assert.Equal(asOf.Year <= contract.Catalogue.Years.Last && period.Decision() != VerdictStatus.Met, period.Status == VerdictStatus.Pending));

    [Property]
    public void Every_year_and_any_year_combine_the_verdicts_of_the_years_before_any_is_pending(GeneratedContract contract)
        => Assert.All(contract.Evaluate().Indicators.Where(indicator => indicator.Row?.Period?.Kind is PeriodKind.EveryYear or PeriodKind.AnyYear), indicator =>
        {
            var years = indicator.Years.Select(year => year.Decision()).Where(decision => decision != VerdictStatus.NoTarget).ToArray();
            var (strong, weak) = indicator.Row!.Period!.Kind == PeriodKind.AnyYear ? (VerdictStatus.Met, VerdictStatus.NotMet) : (VerdictStatus.NotMet, VerdictStatus.Met);
            Assert.Equal(
                indicator.IsApplicable && years.Length > 0 ? years.Contains(strong) ? strong : years.Contains(VerdictStatus.Undetermined) ? VerdictStatus.Undetermined : weak : null,
                indicator.Period?.Decision());
        });

    [Property]
    public void The_last_year_is_the_period_where_the_source_says_so(GeneratedContract contract)
        => Assert.All(contract.Evaluate().Indicators.Where(indicator => indicator.Period is not null && indicator.Row!.Period!.Kind == PeriodKind.LastYear), indicator =>
            Assert.Equal(indicator.Years[^1].Decision(), indicator.Period!.Decision()));
}
