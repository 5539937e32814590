using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>What a growth and a direction ask, worked out again with plain decimals from what was declared.</summary>
public class GrowthProperties
{
    private static readonly ReadingId NotRaised = ReadingId.Parse("all=count-growth-not-raised");

    [Property]
    public void The_reference_is_what_was_observed_and_never_a_target(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        Assert.All(Compared(evaluation), each => Assert.Equal(
            evaluation.Plan.Contract.Declarations(each.Fiche.Id).FindObservation(each.Part.ReferenceYear!.Value)!.FindValue(each.Measure.Id)!.Number,
            each.Part.Reference));
    }

    [Property]
    public void Growth_of_a_count_is_rounded_and_asks_for_one_more_at_least(GeneratedContract contract)
        => Assert.All(Grown(contract, MeasureKind.Count), growth =>
        {
            var isRaised = growth.Percent > 0 && !contract.Read().Readings.Contains(NotRaised);
            var rounded = Math.Round(growth.Reference * (100 + growth.Percent) / 100, MidpointRounding.AwayFromZero);
            Assert.Equal(isRaised ? Math.Max(rounded, growth.Reference + 1) : rounded, growth.Part.Required);
        });

    [Property]
    public void Growth_of_a_rate_is_not_rounded_and_of_a_proportion_never_exceeds_100(GeneratedContract contract)
        => Assert.All(Grown(contract, MeasureKind.Rate), growth =>
        {
            var grown = growth.Reference * (100 + growth.Percent) / 100;
            Assert.True(Math.Abs((growth.IsProportion ? Math.Min(100, grown) : grown) - growth.Part.Required!.Value) < 0.000001m, $"{grown}: {growth.Part.Required}");
            Assert.True(!growth.IsProportion || growth.Part.Required <= 100);
        });

    /// <summary>Also from a zero reference; a proportion that was at 100 % cannot rise, and stays.</summary>
    [Property]
    public void A_direction_compares_and_a_full_proportion_may_stay_full(GeneratedContract contract)
        => Assert.All(Compared(contract.Evaluate()).Where(each => each.Part is { Rule: DirectionRule, Observed: not null }), each =>
        {
            var (observed, reference) = (each.Part.Outcome.Observed, each.Part.Outcome.Reference);
            var comparison = observed.CompareTo(reference);
            var isFull = each.Measure.IsProportion && reference.CompareTo(Exact.Hundred) == 0;
            Assert.Equal(((DirectionRule)each.Part.Rule).MustIncrease && !isFull ? comparison > 0 : comparison >= 0, each.Part.IsMet);
        });

    private static IEnumerable<(PartVerdict Part, decimal Reference, decimal Percent, bool IsProportion)> Grown(GeneratedContract contract, MeasureKind kind) =>
        from each in Compared(contract.Evaluate())
        where each.Part is { Rule: GrowthRule { Growth: GrowthKind.Percent }, Required: not null } && each.Measure.Kind == kind
        select (each.Part, each.Part.Reference!.Value, ((GrowthRule)each.Part.Rule).Percent, each.Measure.IsProportion);

    private static IEnumerable<(PartVerdict Part, Fiche Fiche, Measure Measure)> Compared(CpomEvaluation evaluation) =>
        from indicator in evaluation.Indicators
        from year in indicator.Years
        from part in year.Parts
        where part.Rule is GrowthRule or DirectionRule && part.Reference is not null && !part.Rule.Subject.Measure!.Declared!.IsComputed
        select (part, indicator.Fiche, indicator.Fiche.Targets.FindMeasure(part.Rule.Subject.Measure!.Id)!);
}
