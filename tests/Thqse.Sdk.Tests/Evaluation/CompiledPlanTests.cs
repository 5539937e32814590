using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Evaluation;

public class CompiledPlanTests
{
    private static readonly LocalDate Date = new(2027, 3, 31);
    private static readonly CpomContract Contract = ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "ch-des-deux-rivieres.json"))).ContractOrThrow();
    private static readonly CompiledPlan Compiled = Contract.Catalogue.Plan(Contract).Compile();
    private static readonly IndicatorId Mammography = IndicatorId.Parse("CPOM_OS_12");
    private static readonly MeasureId Mammograms = new("mammograms");

    [Fact]
    public void It_has_a_cell_for_each_indicator_and_year_and_a_column_for_what_can_be_declared()
    {
        Assert.Equal((CpomCatalogue.Occitanie2025.Fiches.Count * 5, CpomCatalogue.Occitanie2025.Fiches.Count * 5), (Compiled.CellCount, Compiled.Cells.Count));
        Assert.Equal(new PlanCell(IndicatorId.Parse("CPOM_CT_1"), 2025), Compiled.Cells[0]);
        Assert.Equal(Compiled.Columns.Count, Compiled.Columns.Select(column => (column.Indicator, column.Measure, column.Milestone, column.Year)).Distinct().Count());
        Assert.All(Compiled.Columns, column => Assert.True(column.Measure is null != column.Milestone is null));
        Assert.All(Compiled.Columns, column => Assert.Equal(
            column, Compiled.Columns[column.Measure is { } measure ? Compiled.FindColumn(column.Indicator, measure, column.Year) : Compiled.FindColumn(column.Indicator, column.Milestone!.Value, column.Year)]));
        Assert.Equal(-1, Compiled.FindColumn(Mammography, Mammograms, 2023));
        Assert.Equal(-1, Compiled.FindColumn(Mammography, new MilestoneId("mammograms"), 2025));
    }

    [Fact]
    public void What_if_is_another_value_in_its_column()
    {
        var (values, statuses) = (Values(), new VerdictStatus[Compiled.CellCount]);
        var cell = Compiled.Cells.ToList().IndexOf(new PlanCell(Mammography, 2026));
        Compiled.Evaluate(values, Date, statuses);
        Assert.Equal(VerdictStatus.NotMet, statuses[cell]);

        values[Compiled.FindColumn(Mammography, Mammograms, 2026)] = MeasuredValue.Count(809);
        Compiled.Evaluate(values, Date, statuses);
        Assert.Equal(VerdictStatus.Met, statuses[cell]);
    }

    [Fact]
    public void Judging_allocates_nothing()
    {
        var (values, statuses) = (Values(), new VerdictStatus[Compiled.CellCount]);
        for (var warm = 0; warm < 3; warm++)
        {
            Compiled.Evaluate(values, Date, statuses);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var year = 2025; year <= 2030; year++)
        {
            Compiled.Evaluate(values, new LocalDate(year, 7, 1), statuses);
            Compiled.Read(Contract, values);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_value_of_another_kind_is_refused_and_says_of_what_it_is()
    {
        var values = Values();
        values[Compiled.FindColumn(Mammography, Mammograms, 2026)] = MeasuredValue.Flag(true);
        var refused = Assert.Throws<ArgumentException>(() => Compiled.Evaluate(values, Date, new VerdictStatus[Compiled.CellCount]));
        Assert.Contains("CPOM_OS_12 2026", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_much_or_too_little_room_another_catalogue_and_no_date_are_refused()
    {
        var (values, statuses) = (Values(), new VerdictStatus[Compiled.CellCount]);
        Assert.Throws<ArgumentException>(() => Compiled.Evaluate(values.AsSpan(1), Date, statuses));
        Assert.Throws<ArgumentException>(() => Compiled.Evaluate(values, Date, statuses.AsSpan(1)));
        Assert.Throws<ArgumentException>(() => Compiled.Read(Contract, new MeasuredValue?[1]));
        Assert.Throws<ArgumentNullException>(() => Compiled.Read(null!, values));
        Assert.Throws<ArgumentOutOfRangeException>(() => Compiled.Evaluate(values, new LocalDate(0, 12, 31), statuses));
    }

    [Fact]
    public void A_date_of_another_calendar_is_taken()
    {
        var (values, one, other) = (Values(), new VerdictStatus[Compiled.CellCount], new VerdictStatus[Compiled.CellCount]);
        Compiled.Evaluate(values, Date, one);
        Compiled.Evaluate(values, Date.WithCalendar(CalendarSystem.Coptic), other);
        Assert.Equal(one, other);
    }

    private static MeasuredValue?[] Values()
    {
        var values = new MeasuredValue?[Compiled.Columns.Count];
        Compiled.Read(Contract, values);
        return values;
    }
}
