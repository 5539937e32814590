using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Conformance;

/// <summary>What the vectors cover: every row, every cell on both sides, and the edges where mistakes live.</summary>
public class CoverageTests
{
    private const int FewestOfAFiche = 5;

    private static readonly CoveredVector[] All = [.. Vector.All.Select(vector => new CoveredVector(vector))];

    private static IEnumerable<(Fiche Fiche, TargetRow Row)> Rows
        => CpomCatalogue.Occitanie2025.Fiches.SelectMany(fiche => fiche.Targets.Rows.Select(row => (fiche, row)));

    [Fact]
    public void Every_fiche_has_at_least_five_vectors()
        => None(CpomCatalogue.Occitanie2025.Fiches
            .Select(fiche => (fiche.Id, Count: All.Count(each => each.Indicator == fiche.Id)))
            .Where(pair => pair.Count < FewestOfAFiche)
            .Select(pair => $"{pair.Id}: {pair.Count} vectors"));

    [Fact]
    public void Every_row_is_covered_by_a_vector()
        => None(Rows.Where(pair => All.All(each => each.Row != pair.Row)).Select(pair => $"{pair.Fiche.Id}, row {pair.Row.Id}"));

    [Fact]
    public void Every_cell_that_asks_something_is_met_by_a_vector() => None(Rows.SelectMany(pair => Uncovered(pair.Fiche, pair.Row, _ => VerdictStatus.Met)));

    [Fact]
    public void Every_cell_that_asks_something_is_not_met_by_a_vector()
        => None(Rows.SelectMany(pair => Uncovered(pair.Fiche, pair.Row, cell => CanBeNotMet(cell.Rule) ? VerdictStatus.NotMet : VerdictStatus.Undetermined)));

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(501)]
    public void Every_fiche_that_depends_on_the_size_has_a_vector_at_each_boundary(int beds)
        => None(CpomCatalogue.Occitanie2025.Fiches
            .Where(fiche => fiche.Targets.Rows.Any(row => row.Population.Sizes.Count > 0))
            .Where(fiche => !All.Any(each => each.Indicator == fiche.Id && each.DecidedByBeds == beds))
            .Select(fiche => $"{fiche.Id}: no vector with {beds} beds"));

    [Fact]
    public void Every_fiche_with_a_rate_has_a_vector_with_zero_out_of_zero_and_one_with_zero_out_of_some()
        => None(CpomCatalogue.Occitanie2025.Fiches
            .Where(fiche => fiche.Targets.Measures.Any(measure => measure is { Kind: MeasureKind.Rate, Computation: null }))
            .SelectMany(fiche => new[] { (fiche, IsZero: true), (fiche, IsZero: false) })
            .Where(pair => !All.Any(each => each.Indicator == pair.fiche.Id && each.HasZeroOutOf(pair.IsZero)))
            .Select(pair => $"{pair.fiche.Id}: no vector with {(pair.IsZero ? "0/0" : "0/n")}"));

    [Fact]
    public void Every_fiche_that_compares_with_another_year_has_a_vector_without_the_reference()
        => None(CpomCatalogue.Occitanie2025.Fiches
            .Where(fiche => fiche.Targets.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Rule.Parts).Any(rule => rule is GrowthRule or DirectionRule))
            .Where(fiche => !All.Any(each => each.Indicator == fiche.Id && each.ExpectsReason("missing-baseline")))
            .Select(fiche => $"{fiche.Id}: no vector expects missing-baseline"));

    [Fact]
    public void The_same_contract_is_evaluated_on_31_December_and_on_1_January()
        => Assert.Contains(All, last => last.AsOf is { Month: 12, Day: 31 }
            && All.Any(first => first.AsOf == last.AsOf.PlusDays(1) && JsonNode.DeepEquals(first.Contract, last.Contract)));

    [Fact]
    public void Each_boundary_between_two_years_is_seen_from_both_sides()
        => None(CpomCatalogue.Occitanie2025.Years.Targeted
            .SelectMany(year => new[] { new LocalDate(year, 12, 31), new LocalDate(year + 1, 1, 1) })
            .Where(date => All.All(each => each.AsOf != date))
            .Select(date => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Uncovered(Fiche fiche, TargetRow row, Func<TargetCell, VerdictStatus> wanted)
        => row.Cells
            .Where(cell => cell.Rule is not NoTargetRule && !All.Any(each => each.Row == row && each.Expects(cell.Year, wanted(cell))))
            .Select(cell => $"{fiche.Id}, row {row.Id}, {cell.Year}: no vector expects {wanted(cell)}");

    /// <summary>A value that is asked to be declared is declared or missing: it is never not met.</summary>
    private static bool CanBeNotMet(TargetRule rule) => rule.Parts.Any(part => part is not DeclaredRule);

    private static void None(IEnumerable<string> uncovered)
    {
        var list = uncovered.ToArray();
        Assert.True(list.Length == 0, string.Join(Environment.NewLine, list));
    }
}
