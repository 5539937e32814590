using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Regions;

public sealed class RegionTests
{
    private static readonly LocalDate Closed = new(2026, 1, 1);

    [Fact]
    public void Each_cell_counts_the_verdicts_of_its_group_in_the_year()
    {
        var table = RegionReporting.Calculate([.. Some(3, EstablishmentCategory.Ch, 52), .. Some(2, EstablishmentCategory.Clinic, 50, first: 3)], 2025);
        var row = Row(table, "CPOM_OS_10");
        Assert.Equal((3, 2), (Counts(row, CohortDimension.All, null).Met, Counts(row, CohortDimension.All, null).NotMet));
        Assert.Equal((3, 0), (Counts(row, CohortDimension.Category, "ch").Met, Counts(row, CohortDimension.Category, "ch").NotMet));
        Assert.Equal((0, 2), (Counts(row, CohortDimension.Category, "clinic").Met, Counts(row, CohortDimension.Category, "clinic").NotMet));
        Assert.Equal(5, Counts(row, CohortDimension.Size, "medium").Total);
        Assert.False(table.IsForPublication);
    }

    [Fact]
    public void A_group_of_fewer_than_five_is_not_published_and_neither_is_the_one_it_follows_from()
    {
        var table = RegionReporting.Report([.. Some(6, EstablishmentCategory.Ch, 52), .. Some(4, EstablishmentCategory.Clinic, 50, first: 6)], 2025);
        Assert.Equal(SuppressionReason.TooFew, Group(table, CohortDimension.Category, "clinic").SuppressionReason);
        Assert.Equal(SuppressionReason.DeducibleBySubtraction, Group(table, CohortDimension.Category, "ch").SuppressionReason);
        Assert.Null(Group(table, CohortDimension.All, null).SuppressionReason);
        Assert.All(table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Group.Dimension == CohortDimension.Category), cell => Assert.Null(cell.Counts));
    }

    [Fact]
    public void An_indicator_that_concerns_too_few_of_a_group_is_not_published_for_it()
    {
        // OS_12 concerns public hospitals only: 4 of 10.
        var table = RegionReporting.Report([.. Some(4, EstablishmentCategory.Ch, 52), .. Some(6, EstablishmentCategory.Clinic, 52, first: 4)], 2025);
        Assert.Equal(SuppressionReason.TooFew, Row(table, "CPOM_OS_12").Cells[0].SuppressionReason);
        Assert.NotNull(Row(table, "CPOM_OS_10").Cells[0].Counts);
    }

    [Fact]
    public void An_indicator_that_asks_nothing_of_most_of_a_group_that_year_is_not_published_for_it()
    {
        // CT_2 concerns all six; in 2026 it asks something of the large one only, whose verdict would be read in the counts.
        var table = RegionReporting.Report([.. Some(5, EstablishmentCategory.Ch, 52), .. Some(1, EstablishmentCategory.Ch, 52, first: 5, beds: 600)], 2026);
        Assert.All(Row(table, "CPOM_CT_2").Cells, cell => Assert.True(cell.Counts is not { } counts || counts.Met + counts.NotMet + counts.Undetermined + counts.Pending == 0));
        Assert.Equal(SuppressionReason.TooFew, Row(table, "CPOM_CT_2").Cells[0].SuppressionReason);
        Assert.NotNull(Row(RegionReporting.Report(Some(5, EstablishmentCategory.Ch, 52), 2026), "CPOM_CT_2").Cells[0].Counts);
    }

    /// <summary>One "not met" of six is somebody, and the others of a category are told by what is left of the whole.</summary>
    [Fact]
    public void Counts_of_fewer_than_three_of_a_status_are_not_published()
    {
        var few = RegionReporting.Report([.. Some(5, EstablishmentCategory.Ch, 52), .. Some(1, EstablishmentCategory.Ch, 50, first: 5)], 2025);
        Assert.Equal((null, SuppressionReason.FewOfALevel), (Row(few, "CPOM_OS_10").Cells[0].Counts, Row(few, "CPOM_OS_10").Cells[0].SuppressionReason));

        var enough = RegionReporting.Report([.. Some(5, EstablishmentCategory.Ch, 52), .. Some(3, EstablishmentCategory.Ch, 50, first: 5)], 2025);
        Assert.Equal((5, 3), (Row(enough, "CPOM_OS_10").Cells[0].Counts!.Value.Met, Row(enough, "CPOM_OS_10").Cells[0].Counts!.Value.NotMet));

        // 5 met and 3 not met of the hospitals; of the clinics 6 met and 1 not met: not shown, and so neither are the hospitals, from whom they would follow.
        var two = RegionReporting.Report([.. Some(5, EstablishmentCategory.Ch, 52), .. Some(3, EstablishmentCategory.Ch, 50, first: 5), .. Some(6, EstablishmentCategory.Clinic, 52, first: 8), .. Some(1, EstablishmentCategory.Clinic, 50, first: 14)], 2025);
        Assert.NotNull(Row(two, "CPOM_OS_10").Cells[0].Counts);
        Assert.All(Row(two, "CPOM_OS_10").Cells.Where(cell => cell.Group.Dimension == CohortDimension.Category), cell => Assert.Null(cell.Counts));
    }

    [Fact]
    public void An_establishment_counts_once()
    {
        var twice = Some(1, EstablishmentCategory.Ch, 52).Concat(Some(1, EstablishmentCategory.Ch, 50)).ToList();
        Assert.Equal([0, 1], Assert.Single(RegionReporting.FindRepeated(twice)));
        Assert.Throws<ArgumentException>(() => RegionReporting.Report(twice, 2025));
        Assert.Throws<ArgumentException>(() => RegionReporting.Calculate([], 2025));
        Assert.Throws<ArgumentOutOfRangeException>(() => RegionReporting.Calculate(Some(1, EstablishmentCategory.Ch, 52), 2024));
    }

    [Fact]
    public void A_table_its_groups_and_its_cells_tell_what_they_are_and_why_they_are_hidden()
    {
        var table = RegionReporting.Report([.. Some(6, EstablishmentCategory.Ch, 52), .. Some(4, EstablishmentCategory.Clinic, 50, first: 6)], 2025);
        var hidden = Row(table, "CPOM_OS_10").Cells.Single(cell => cell.Group.Key == "clinic");

        Assert.EndsWith(", 2025, for publication", table.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", 2025, exact", RegionReporting.Calculate(Some(1, EstablishmentCategory.Ch, 52), 2025).ToString(), StringComparison.Ordinal);
        Assert.Equal("Category clinic: 4, TooFew", Group(table, CohortDimension.Category, "clinic").ToString());
        Assert.Equal("All : 10", Group(table, CohortDimension.All, null).ToString());
        Assert.Equal("Category clinic: 4, TooFew: TooFew", hidden.ToString());
    }

    private static RegionRow Row(RegionTable table, string indicator) => table.Rows.Single(row => row.Fiche.Id.ToString() == indicator);

    private static RegionGroup Group(RegionTable table, CohortDimension dimension, string? key) => table.Groups.Single(group => group.Dimension == dimension && group.Key == key);

    private static StatusCounts Counts(RegionRow row, CohortDimension dimension, string? key)
        => row.Cells.Single(cell => cell.Group.Dimension == dimension && cell.Group.Key == key).Counts!.Value;

    /// <summary>Establishments of one kind whose bed management met as often in 2025; 52 times are asked.</summary>
    private static IEnumerable<CpomEvaluation> Some(int count, EstablishmentCategory category, int meetings, int first = 0, int beds = 200)
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var indicator = IndicatorId.Parse("CPOM_OS_10");
        for (var i = first; i < first + count; i++)
        {
            var establishment = new Establishment(category, beds: beds, name: FormattableString.Invariant($"Établissement {i}"), department: "31", isGhtMember: category == EstablishmentCategory.Ch);
            var builder = new CpomContractBuilder(catalogue, establishment);
            builder.Declare(indicator, 2025, catalogue[indicator].Targets.Measures[0].Id, MeasuredValue.Count(meetings));
            yield return catalogue.Evaluate(builder.Build(), Closed);
        }
    }
}
