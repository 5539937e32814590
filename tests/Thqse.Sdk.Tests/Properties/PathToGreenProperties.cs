using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

[Cases(60)]
public class PathToGreenProperties
{
    [Property]
    public void There_is_a_path_exactly_when_something_is_not_met_yet(GeneratedContract contract)
        => Assert.All(contract.Evaluate().Indicators.SelectMany(indicator => indicator.Years), year =>
        {
            Assert.Equal(year.Status is VerdictStatus.NotMet or VerdictStatus.Undetermined or VerdictStatus.Pending, year.ToGreen is not null);
            Assert.True(year.ToGreen is null || year.ToGreen.Ways.All(way => way.Steps.Count > 0) && year.ToGreen.Ways.Count > 0);
        });

    [Property]
    public void Going_any_of_the_ways_makes_the_verdict_met(GeneratedContract contract, Place place)
        => ForEachPath(contract, place, (known, verdict) =>
            Assert.All(verdict.ToGreen!.Ways, way => AssertMetAfter(known, verdict, way.Steps)));

    [Property]
    public void Doing_less_than_the_path_says_is_not_enough(GeneratedContract contract, Place place)
        => ForEachPath(contract, place, (known, verdict) =>
        {
            var fiche = verdict.Indicator.Fiche;
            var ways = verdict.ToGreen!.Ways;
            foreach (var (way, step) in ways.SelectMany(way => way.Steps.Select(step => (way, step)))
                .Where(pair => pair.step.Kind == GreenStepKind.ReachValue && !ways.Any(other => other != pair.way && other.Steps.Any(each => each.Measure == pair.step.Measure))))
            {
                var others = way.Steps.Where(other => other.Measure != step.Measure || other.Measure is null);
                var done = others.Aggregate(known, (result, other) => other.ApplyTo(result, fiche));
                Assert.NotEqual(VerdictStatus.Met, step.ApplyOneLessTo(done, fiche)?.Evaluate(EndOf(verdict.Year))[fiche.Id][verdict.Year].Status);
            }
        });

    /// <summary>Evaluates when the year is closed, so that numerators are told, and looks at each verdict of the year that has a path.</summary>
    private static void ForEachPath(GeneratedContract contract, Place place, Action<GeneratedContract, YearVerdict> look)
    {
        var year = place.In(contract.Catalogue.Years.Targeted.ToArray());
        foreach (var verdict in contract.Evaluate(EndOf(year)).Indicators.Select(indicator => indicator[year]))
        {
            if (verdict.ToGreen is { } path && path.Ways.All(way => way.Steps.All(GreenPath.CanBeWritten)))
            {
                look(OnlyOf(contract, verdict.Indicator.Id), verdict);
            }
        }
    }

    /// <summary>Does the steps, then, where they only opened the way, what the next path says; once more after what decides the row, which may ask nothing at all.</summary>
    private static void AssertMetAfter(GeneratedContract contract, YearVerdict verdict, IReadOnlyList<GreenStep> steps)
    {
        var (fiche, year) = (verdict.Indicator.Fiche, verdict.Year);
        var (choosesRow, done, next) = (steps.Any(GreenPath.DecidesTheRow), contract, steps);
        YearVerdict after;
        do
        {
            Assert.True(next == steps || choosesRow || !next.Any(GreenPath.IsOpening), $"{fiche.Id} {year}: {string.Join(", ", next.Select(GreenPath.Describe))}");
            var opens = next.Any(GreenPath.OpensTheWay);
            done = Do(done, fiche, next);
            after = done.Evaluate(EndOf(year))[fiche.Id][year];
            next = opens && after.ToGreen is { } path ? Next(path, next) : [];
            if (!next.All(GreenPath.CanBeWritten))
            {
                return;
            }
        }
        while (next.Count > 0);

        var asksNothing = choosesRow && after.Status is VerdictStatus.NoTarget or VerdictStatus.NotApplicable;
        Assert.True(after.Status == VerdictStatus.Met || asksNothing, $"{fiche.Id} {year}: {string.Join(", ", steps.Select(GreenPath.Describe))} gives {after.Status}");
    }

    /// <summary>Of several ways, one that goes on with the same measures and opens no other; any of them after what decides the row, or a target that was fixed, which names no measure.</summary>
    private static IReadOnlyList<GreenStep> Next(PathToGreen path, IReadOnlyList<GreenStep> steps)
    {
        var goingOn = path.Ways.Where(way => steps.Any(step => step.DecidesTheRow() || way.Steps.Any(next => next.Measure?.Id == step.Measure?.Id))).ToArray();
        return (goingOn.Length > 0 ? goingOn : path.Ways).OrderBy(way => way.Steps.Any(GreenPath.IsOpening)).First().Steps;
    }

    /// <summary>Of two values asked of the same measure and year, the larger is written.</summary>
    private static GeneratedContract Do(GeneratedContract contract, Fiche fiche, IEnumerable<GreenStep> steps)
        => steps.OrderBy(step => step.Value ?? 0).ThenBy(step => step.Kind == GreenStepKind.ExceedValue).Aggregate(contract, (result, step) => step.ApplyTo(result, fiche));

    private static LocalDate EndOf(int year) => new(year + 1, 1, 1);

    /// <summary>The same contract with what it declares for one indicator only: no other changes its verdicts.</summary>
    private static GeneratedContract OnlyOf(GeneratedContract contract, IndicatorId indicator)
        => contract.Document.Find("observations", indicator.ToString()) is { } observations
            ? contract.With(JsonTree.Object((indicator.ToString(), observations)), "observations")
            : contract.WithoutObservations();
}
