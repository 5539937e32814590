using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>What is not known is never zero: it leaves a rule undetermined, for the first reason that holds.</summary>
public class UnknownProperties
{
    [Property]
    public void A_rule_is_undetermined_exactly_when_something_is_not_known_and_says_what_lacks_first(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        Assert.All(
            from indicator in evaluation.Indicators
            from year in indicator.Years
            from part in year.Parts
            where part.Rule is GrowthRule or DirectionRule or ChosenTargetRule or FlagRule or ThresholdRule { Span: ThresholdSpan.Year }
            where !part.Rule.Others.Any() && part.Rule.Subject.Measure!.Declared is { IsComputed: false }
            select (indicator, year, part),
            judged =>
            {
                var lacks = Lacks(judged.part, judged.indicator.Id, judged.year.Year, evaluation).FirstOrDefault();
                Assert.Equal(lacks is not null, judged.part.Decision() == VerdictStatus.Undetermined);
                Assert.True(lacks is null || lacks == judged.part.Reason, $"{judged.year}: {judged.part.Rule.Name} {judged.part.Reason} instead of {lacks}");
            });
    }

    [Property]
    public void A_running_total_with_a_missing_year_is_met_or_undetermined(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        Assert.All(
            from indicator in evaluation.Indicators
            from year in indicator.Years
            from part in year.Parts
            where part.Rule is ThresholdRule { Span: ThresholdSpan.SinceStart }
            select (indicator, year, part),
            judged =>
            {
                var values = contract.Catalogue.Years.Targeted.TakeWhile(each => each <= judged.year.Year)
                    .Select(year => Value(evaluation, judged.indicator.Id, year, judged.part.Rule)).ToArray();
                var known = values.OfType<MeasuredValue>().Sum(value => value.Number!.Value);
                var suffices = values.Any(value => value is not null) && (((ThresholdRule)judged.part.Rule).IsStrict ? known > judged.part.Required : known >= judged.part.Required);
                Assert.Equal(
                    suffices ? VerdictStatus.Met : values.Contains(null) ? VerdictStatus.Undetermined : VerdictStatus.NotMet,
                    judged.part.Decision());
            });
    }

    [Property]
    public void A_milestone_counts_from_the_year_it_is_reached_and_silence_is_a_no_only_beside_something_declared(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        Assert.All(
            from indicator in evaluation.Indicators
            from year in indicator.Years
            from part in year.Parts
            where part.Rule is MilestoneRule
            select (indicator, year, part),
            judged =>
            {
                var known = evaluation.Plan.Contract.Declarations(judged.indicator.Id).Observations.Where(observation => observation.Year <= Math.Min(judged.year.Year, evaluation.AsOf.Year)).ToArray();
                var expected = known.Any(observation => observation.Milestones.Contains(((MilestoneRule)judged.part.Rule).Milestone)) ? null
                    : known.Any(observation => observation.Year == judged.year.Year && observation.IsDeclared) ? Reason.MilestoneNotReached
                    : (Reason?)Reason.MissingValue;
                Assert.Equal(expected, judged.part.Reason);
            });
    }

    /// <summary>In the order of the specification: the chosen target, the value of the year, the reference, a reference of zero.</summary>
    private static IEnumerable<Reason?> Lacks(PartVerdict part, IndicatorId indicator, int year, CpomEvaluation evaluation)
    {
        if (part.Rule is ChosenTargetRule && evaluation.Plan.Contract.FindChoice(indicator)?.Target is null)
        {
            yield return Reason.ChosenTargetMissing;
        }

        var observed = Value(evaluation, indicator, year, part.Rule);
        if (observed is null || observed.Denominator == 0)
        {
            yield return observed is null ? Reason.MissingValue : Reason.ZeroDenominator;
        }

        if (part.Rule is GrowthRule or DirectionRule)
        {
            var reference = part.ReferenceYear is { } from ? Value(evaluation, indicator, from, part.Rule) : null;
            yield return reference is null ? Reason.MissingBaseline
                : reference.Denominator == 0 ? Reason.ZeroDenominator
                : part.Rule is GrowthRule { Growth: GrowthKind.Percent or GrowthKind.PercentPerYear } && reference.Numerator is 0 or null && reference.Number == 0 ? Reason.ZeroBaseline
                : null;
        }
    }

    /// <summary>What is declared of a year that has begun at the date.</summary>
    private static MeasuredValue? Value(CpomEvaluation evaluation, IndicatorId indicator, int year, TargetRule rule)
        => year <= evaluation.AsOf.Year ? evaluation.Plan.Contract.Declarations(indicator).FindObservation(year)?.FindValue(Measured(rule)) : null;

    private static MeasureId Measured(TargetRule rule) => rule switch
    {
        GrowthRule growth => growth.Measure,
        DirectionRule direction => direction.Measure,
        ChosenTargetRule chosen => chosen.Measure,
        FlagRule flag => flag.Measure,
        _ => ((ThresholdRule)rule).Measure,
    };
}
