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
    public void Going_any_of_the_ways_makes_the_verdict_met(GeneratedContract contract, TargetYear target)
        => ForEachPath(contract, target.Year, (known, verdict) =>
            Assert.All(verdict.ToGreen!.Ways, way => AssertMetAfter(known, verdict, way.Steps)));

    [Property]
    public void Doing_less_than_the_path_says_is_not_enough(GeneratedContract contract, TargetYear target)
        => ForEachPath(contract, target.Year, (known, verdict) =>
        {
            var fiche = verdict.Indicator.Fiche;
            foreach (var (way, step) in verdict.ToGreen!.Ways.SelectMany(way => way.Steps.Select(step => (way, step))).Where(pair => pair.step.Kind == GreenStepKind.ReachValue))
            {
                var others = way.Steps.Where(other => other.Measure != step.Measure || other.Measure is null);
                var done = others.Aggregate(known, (result, other) => other.ApplyTo(result, fiche));
                Assert.NotEqual(VerdictStatus.Met, step.ApplyOneLessTo(done, fiche)?.Evaluate(EndOf(target.Year))[fiche.Id][target.Year].Status);
            }
        });

    /// <summary>Evaluates when the year is closed, so that numerators are told, and looks at each verdict of the year that has a path.</summary>
    private static void ForEachPath(GeneratedContract contract, int year, Action<GeneratedContract, YearVerdict> look)
    {
        foreach (var verdict in contract.Evaluate(EndOf(year)).Indicators.Select(indicator => indicator[year]))
        {
            if (verdict.ToGreen is { } path && path.Ways.All(way => way.Steps.All(GreenPath.CanBeWritten)))
            {
                look(OnlyOf(contract, verdict.Indicator.Id), verdict);
            }
        }
    }

    /// <summary>Does the steps, then, where they only opened the way, what the new path says of the same measures.</summary>
    private static void AssertMetAfter(GeneratedContract contract, YearVerdict verdict, IReadOnlyList<GreenStep> steps)
    {
        var (fiche, year) = (verdict.Indicator.Fiche, verdict.Year);
        var done = Do(contract, fiche, steps);
        var after = done.Evaluate(EndOf(year))[fiche.Id][year];
        if (after.ToGreen is { } next && steps.Any(GreenPath.OpensTheWay))
        {
            var nextSteps = next.Ways.SelectMany(way => way.Steps).Where(step => next.Ways.Count == 1 || steps.Any(one => one.Measure == step.Measure)).ToArray();
            Assert.DoesNotContain(nextSteps, GreenPath.IsOpening);
            done = Do(done, fiche, nextSteps);
            after = done.Evaluate(EndOf(year))[fiche.Id][year];
        }

        Assert.True(after.Status == VerdictStatus.Met, $"{fiche.Id} {year}: {string.Join(", ", steps.Select(GreenPath.Describe))} gives {after.Status}");
    }

    /// <summary>Of two values asked of the same measure and year, the larger is written.</summary>
    private static GeneratedContract Do(GeneratedContract contract, Fiche fiche, IEnumerable<GreenStep> steps)
        => steps.OrderBy(step => step.Value ?? 0).ThenBy(step => step.Kind == GreenStepKind.ExceedValue).Aggregate(contract, (result, step) => step.ApplyTo(result, fiche));

    private static LocalDate EndOf(int year) => new(year + 1, 1, 1);

    /// <summary>The same contract with what it declares for one indicator only: no other changes its verdicts.</summary>
    private static GeneratedContract OnlyOf(GeneratedContract contract, IndicatorId indicator)
        => contract.Document.Find("observations", indicator.ToString()) is { } observations
            ? new(contract.Document.With(JsonTree.Object((indicator.ToString(), observations)), "observations"))
            : contract.WithoutObservations();
}
