using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Checking;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

[Cases(60)]
public class PathToGreenProperties
{
    private const int MostRounds = 10;

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
            Assert.All(verdict.ToGreen!.Ways, way => AssertMetAfter(known, verdict, way.Steps, (next, _) => next.All(GreenPath.CanBeWritten))));

    [Property]
    public void And_so_it_is_in_the_whole_language_of_catalogues_with_what_is_declared(RichContract contract, Place place)
    {
        ForEachPath(contract.Contract, place, (known, verdict) =>
            Assert.All(verdict.ToGreen!.Ways.Where(way => CanBeGone(way.Steps, verdict)), way => AssertMetAfter(known, verdict, way.Steps, CanBeGone)));

        bool CanBeGone(IReadOnlyList<GreenStep> steps, YearVerdict from) => steps.CanBeGone(contract.Contract.Catalogue.Years) && !IsEntangled(from);
    }

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
                Assert.NotEqual(VerdictStatus.Met, step.ApplyOneLessTo(done, fiche)?.Evaluate(EndOf(contract.Catalogue, verdict.Year))[fiche.Id][verdict.Year].Status);
            }
        });

    /// <summary>Evaluates when the year is closed, so that numerators are told, and looks at each verdict of the year that has a path.</summary>
    private static void ForEachPath(GeneratedContract contract, Place place, Action<GeneratedContract, YearVerdict> look)
    {
        var year = place.In(contract.Catalogue.Years.Targeted.ToArray());
        foreach (var verdict in contract.Evaluate(EndOf(contract.Catalogue, year)).Indicators.Select(indicator => indicator[year]))
        {
            if (verdict.ToGreen is { } path && path.Ways.All(way => way.Steps.All(GreenPath.CanBeWritten)))
            {
                look(OnlyOf(contract, verdict.Indicator.Id), verdict);
            }
        }
    }

    /// <summary>Does the steps, then, where they only opened the way, what the next path says; once more after what decides the row, which may ask nothing at all, nor does a cell from which a small volume exempts.</summary>
    private static void AssertMetAfter(GeneratedContract contract, YearVerdict verdict, IReadOnlyList<GreenStep> steps, Func<IReadOnlyList<GreenStep>, YearVerdict, bool> canBeGone)
    {
        var (fiche, year) = (verdict.Indicator.Fiche, verdict.Year);
        var (choosesRow, done, next) = (verdict.LacksVolume || steps.Any(GreenPath.DecidesTheRow), contract, steps);
        YearVerdict after;
        var rounds = 0;
        do
        {
            Assert.True(++rounds < MostRounds, $"{fiche.Id} {year}: {string.Join(", ", next.Select(GreenPath.Describe))} again and again");
            Assert.True(next == steps || choosesRow || steps.Any(step => step.Kind == GreenStepKind.ChooseYear) || !next.Any(GreenPath.IsOpening), $"{fiche.Id} {year}: {string.Join(", ", next.Select(GreenPath.Describe))}");
            var opens = next.Any(GreenPath.OpensTheWay);
            done = Do(done, fiche, next);
            after = done.Evaluate(EndOf(contract.Catalogue, year))[fiche.Id][year];
            if (opens && after.ToGreen is { } left && (left.Ways.Count == 0 || (next.Any(step => step.Kind == GreenStepKind.DeclareValue) && HasUpperTotal(verdict) && left.Ways.All(way => way.Steps.Any(GreenPath.IsOpening)))))
            {
                // What was declared here where anything could be has passed a total that must not be: this way is closed, and what is left are others.
                return;
            }

            next = opens && after.ToGreen is { } path ? Next(path, next, fiche) : [];
            if (!canBeGone(next, after))
            {
                return;
            }
        }
        while (next.Count > 0);

        var asksNothing = (choosesRow || verdict.Cell?.UnlessBelow is not null) && after.Status is VerdictStatus.NoTarget or VerdictStatus.NotApplicable;
        Assert.True(after.Status == VerdictStatus.Met || asksNothing, $"{fiche.Id} {year}: {string.Join(", ", steps.Select(GreenPath.Describe))} gives {after.Status}");
    }

    /// <summary>Whether a part of the cell asks for a total that must not be exceeded.</summary>
    private static bool HasUpperTotal(YearVerdict verdict)
        => verdict.Cell is { } cell && FicheRules.WithParts(cell.Rule).Any(part => part is ThresholdRule { Span: ThresholdSpan.SinceStart } total && total.Comparison.IsUpper());

    /// <summary>Whether what one part of a cell asks can undo another: a multiple of a measure grows with it, of one measure more and less can be asked, and a ratio falls where its denominator rises.</summary>
    private static bool IsEntangled(YearVerdict verdict)
    {
        var parts = verdict.Cell is { } cell ? FicheRules.WithParts(cell.Rule).ToArray() : [];
        return parts.OfType<ThresholdRule>().Any(part => part.TimesMeasure is not null)
            || parts.Where(part => part.Number is not null && part.Subject.Measure is not null)
                .SelectMany(part => Asked(part.Subject.Measure!.Id, verdict.Indicator.Fiche, verdict.Year, part.Number!.Value.Comparison.IsUpper()))
                .GroupBy(asked => asked.Measure, asked => asked.IsUpper)
                .Any(sides => sides.Distinct().Count() > 1);
    }

    /// <summary>What is declared for a year of a measure that is to rise, or to be up to a number, and whether it has to be up to one too.</summary>
    private static IEnumerable<(MeasureId Measure, bool IsUpper)> Asked(MeasureId measure, Fiche fiche, int year, bool isUpper)
        => NamedMeasure.Among(fiche.Targets.Measures, measure).Declared?.Computation is RatioOfMeasures ratio
            ? Asked(ratio.Numerator.Id, fiche, year, isUpper).Concat(Asked(ratio.Denominator.Id, fiche, year, !isUpper))
            : Declared(measure, fiche, year).Select(declared => (declared, isUpper));

    /// <summary>What is declared of a measure for a year, or of those that it is computed from.</summary>
    private static IEnumerable<MeasureId> Declared(MeasureId measure, Fiche fiche, int year)
        => NamedMeasure.Among(fiche.Targets.Measures, measure).DeclaredFor(year).Select(declared => declared.Measure.Id);

    /// <summary>Of several ways, one that goes on with the same measures and opens no other; any of them after what decides the row, or a target that was fixed, which names no measure.</summary>
    private static IReadOnlyList<GreenStep> Next(PathToGreen path, IReadOnlyList<GreenStep> steps, Fiche fiche)
    {
        var goingOn = path.Ways.Where(way => steps.Any(step => step.DecidesTheRow() || way.Steps.Any(next => step.Measure is { } measure && next.Measure is { } other && Declared(other.Id, fiche, next.Year).Contains(measure.Id)))).ToArray();
        return (goingOn.Length > 0 ? goingOn : path.Ways).OrderBy(way => way.Steps.Any(GreenPath.IsOpening)).First().Steps;
    }

    /// <summary>Of two values asked of the same measure and year, the larger is written.</summary>
    private static GeneratedContract Do(GeneratedContract contract, Fiche fiche, IEnumerable<GreenStep> steps)
        => steps.OrderBy(step => step.Value ?? 0).ThenBy(step => step.Kind == GreenStepKind.ExceedValue).Aggregate(contract, (result, step) => step.ApplyTo(result, fiche));

    /// <summary>When every indicator has closed the year.</summary>
    private static LocalDate EndOf(CpomCatalogue catalogue, int year) => catalogue.Fiches.Max(fiche => fiche.Closing.Of(year));

    /// <summary>The same contract with what it declares for one indicator only: no other changes its verdicts.</summary>
    private static GeneratedContract OnlyOf(GeneratedContract contract, IndicatorId indicator)
        => contract.Document.Find("observations", indicator.ToString()) is { } observations
            ? contract.With(JsonTree.Object((indicator.ToString(), observations)), "observations")
            : contract.WithoutObservations();
}
