using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Cpom.Readings;

[Cases(12)]
public class ContestedProperties
{
    [Property]
    public void A_verdict_is_contested_exactly_when_one_more_reading_moves_it(GeneratedContract contract, LocalDate date)
    {
        var evaluation = contract.Evaluate(date);
        var contested = evaluation.Contested();
        var told = contested.Verdicts.SelectMany(verdict => verdict.Under.Select(moved => Line(moved.Because.Single().Value, moved.Id, moved.Horizon, moved.Year, moved.Before, moved.After)));
        var untold = contested.Untold.Select(each => $"{each.Reading} {each.Id} {each.Horizon} {each.Year}").ToHashSet();

        var moved = contested.Tried
            .Select(reading => (Reading: reading, Comparison: CpomComparison.Of(evaluation, evaluation.Catalogue.Under(reading).Evaluate(contract.Read(), date))))
            .SelectMany(pair => pair.Comparison.Moved.Select(each => (pair.Reading, Moved: each)))
            .Where(pair => !untold.Remove($"{pair.Reading} {pair.Moved.Id} {pair.Moved.Horizon} {pair.Moved.Year}"))
            .Select(pair => Line(pair.Reading.ToString(), pair.Moved.Id, pair.Moved.Horizon, pair.Moved.Year, pair.Moved.Before, pair.Moved.After));

        Assert.Equal(moved.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.Empty(untold);
    }

    /// <summary>A verdict that a reading moved rests on it: so says its explanation, and so do the documents.</summary>
    [Property]
    public void A_verdict_that_a_reading_moves_cites_it(GeneratedContract contract, LocalDate date)
    {
        var evaluation = contract.Evaluate(date);
        foreach (var reading in evaluation.Contested().Tried)
        {
            var under = evaluation.Catalogue.Under(reading).Evaluate(contract.Read(), date);
            Assert.All(CpomComparison.Of(evaluation, under).Moved.Where(moved => moved.After is not null), moved =>
                Assert.Contains(Cited(under[moved.Id], moved), entry => entry.SelectedBy == reading && entry.IsAlternativeApplied));
        }
    }

    [Property]
    public void Every_reading_that_goes_with_those_selected_is_tried_and_no_other(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();
        var catalogue = evaluation.Catalogue;

        Assert.Equal(
            catalogue.SelectableReadings.Where(reading => !catalogue.Readings.Contains(reading) && catalogue.ConflictsAmong([.. catalogue.Readings, reading]).Count == 0).Order(),
            evaluation.Contested().Tried.Order());
    }

    [Property]
    public void By_reading_and_by_verdict_say_the_same(GeneratedContract contract, LocalDate date)
    {
        var contested = contract.Evaluate(date).Contested();

        Assert.Equal(contested.Verdicts.Sum(verdict => verdict.Under.Count), contested.Readings.Sum(reading => reading.Moved.Count));
        Assert.Equal(contested.Untold.Count, contested.Readings.Sum(reading => reading.Untold.Count));
        Assert.Equal(contested.Readings.Select(reading => reading.Entry.Confidence).Order(), contested.Readings.Select(reading => reading.Entry.Confidence));
        Assert.All(contested.Readings, reading => Assert.True(reading.Entry.IsAlternativeApplied));
    }

    [Property]
    public void What_cannot_be_told_needs_something_of_the_reading_of_which_nothing_is_declared(GeneratedContract contract, LocalDate date)
        => Assert.All(contract.Evaluate(date).Contested().Untold, untold =>
        {
            Assert.NotEqual(0, untold.Needs.Count + untold.NeededMilestones.Count + untold.NeededAttributes.Count);
            Assert.All(untold.Needs, measure =>
            {
                Assert.Contains(measure.Id, untold.Entry.Alternative!.Measures);
                Assert.DoesNotContain(contract.Read().Declarations(untold.Id).Observations, observation => observation.FindValue(measure.Id) is not null);
            });
            Assert.All(untold.NeededMilestones, milestone =>
            {
                Assert.Contains(milestone.Id, untold.Entry.Alternative!.Milestones);
                Assert.DoesNotContain(contract.Read().Declarations(untold.Id).Observations, observation => observation.Milestones.Contains(milestone.Id));
            });
            Assert.All(untold.NeededAttributes, attribute =>
            {
                Assert.Contains(attribute.Id, untold.Entry.Alternative!.Attributes);
                Assert.Null(contract.Read().Establishment.Attributes.Find(attribute.Id));
            });
        });

    private static IReadOnlyList<LedgerEntry> Cited(IndicatorEvaluation indicator, MovedVerdict moved) => moved.Horizon switch
    {
        VerdictHorizon.Year => indicator[moved.Year!.Value].Readings,
        VerdictHorizon.ToDate => indicator[moved.Year!.Value].ToDate!.Readings,
        VerdictHorizon.Period => indicator.Period!.Readings,
    };

    private static string Line(string reading, IndicatorId id, VerdictHorizon horizon, int? year, ComparedVerdict? before, ComparedVerdict? after)
        => FormattableString.Invariant($"{reading} {id} {horizon} {year} {State(before)} -> {State(after)}");

    private static string State(ComparedVerdict? verdict) => FormattableString.Invariant($"{verdict?.Status} {verdict?.Required} {verdict?.Observed}");
}
