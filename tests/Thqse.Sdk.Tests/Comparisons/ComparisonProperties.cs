using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Comparisons;

/// <summary>What holds of every comparison.</summary>
[Cases(20)]
public class ComparisonProperties
{
    [Property]
    public bool A_contract_compared_with_itself_moves_nothing(GeneratedContract contract, LocalDate date)
    {
        var comparison = CpomComparison.Of(contract.Evaluate(date), contract.Evaluate(date));

        return comparison.Moved.Count == 0 && comparison.Differences.Count == 0;
    }

    [Property(Arbitrary = [typeof(OfOneCatalogue)])]
    public bool The_way_back_is_the_inverse(GeneratedContract one, GeneratedContract other, LocalDate first, LocalDate second)
    {
        var (before, after) = (one.Evaluate(first), other.Evaluate(second));

        return Moves(CpomComparison.Of(before, after)).SequenceEqual(Moves(CpomComparison.Of(after, before)).Select(move => (move.Id, move.Horizon, move.Year, Before: move.After, After: move.Before)));
    }

    /// <summary>Looked at verdict by verdict, without the comparison: what it lists moved, and nothing else did.</summary>
    [Property(Arbitrary = [typeof(OfOneCatalogue)])]
    public bool It_lists_the_verdicts_that_moved_and_no_other(GeneratedContract one, GeneratedContract other, LocalDate date)
    {
        var (before, after) = (one.Evaluate(date), other.Evaluate(date));
        var comparison = CpomComparison.Of(before, after);
        var years = before.Indicators.Sum(each => each.Years.Count(year => (year.Status, year.Required, year.Observed) != Seen(after[each.Id][year.Year])));
        var periods = before.Indicators.Count(each => Seen(each.Period) != Seen(after[each.Id].Period));

        return comparison.Moved.Count(moved => moved.Horizon == VerdictHorizon.Year) == years && comparison.Moved.Count(moved => moved.Horizon == VerdictHorizon.Period) == periods;
    }

    [Property(Arbitrary = [typeof(OfOneCatalogue)])]
    public bool Every_move_has_a_cause_that_was_a_difference_of_its_own_indicator_or_of_all(GeneratedContract one, GeneratedContract other, LocalDate first, LocalDate second)
    {
        var comparison = CpomComparison.Of(one.Evaluate(first), other.Evaluate(second));

        return comparison.Moved.All(moved => moved.Because.Count > 0 && moved.Because.All(cause => comparison.Differences.Contains(cause) && (cause.Indicator is null || cause.Indicator == moved.Id)));
    }

    [Property]
    public void Where_only_declarations_differ_a_verdict_moves_by_those_of_its_indicator(Given<JsonTree> given, LocalDate date)
    {
        var (contract, others) = given;
        var changed = contract.Catalogue.Fiches.Zip(others).Aggregate(contract, (result, pair) => result.With(pair.Second, "observations", pair.First.Id.ToString()));
        var comparison = CpomComparison.Of(contract.Evaluate(date), changed.Evaluate(date));

        Assert.All(comparison.Moved, moved => Assert.Equal([(DifferenceKind.Declarations, moved.Id.ToString())], moved.Because.Select(cause => (cause.Kind, cause.Value))));
    }

    /// <summary>Contracts that can be compared with each other.</summary>
    public static class OfOneCatalogue
    {
        public static Arbitrary<GeneratedContract> Contract => ContractGenerators.OfOccitanie;
    }

    private static IEnumerable<(IndicatorId Id, VerdictHorizon Horizon, int? Year, (VerdictStatus?, decimal?, decimal?) Before, (VerdictStatus?, decimal?, decimal?) After)> Moves(CpomComparison comparison)
        => comparison.Moved.Select(moved => (moved.Id, moved.Horizon, moved.Year, Seen(moved.Before), Seen(moved.After)));

    private static (VerdictStatus?, decimal?, decimal?) Seen(ComparedVerdict? verdict) => (verdict?.Status, verdict?.Required, verdict?.Observed);

    private static (VerdictStatus, decimal?, decimal?) Seen(YearVerdict verdict) => (verdict.Status, verdict.Required, verdict.Observed);

    private static (VerdictStatus?, decimal?, decimal?) Seen(HorizonVerdict? verdict) => (verdict?.Status, verdict?.Required, verdict?.Observed);
}
