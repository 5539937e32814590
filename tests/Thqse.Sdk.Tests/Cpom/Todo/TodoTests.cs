using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Todo;

public sealed class TodoTests
{
    private static readonly LocalDate MidYear = new(2026, 9, 30);

    [Fact]
    public void A_value_below_what_is_asked_is_short_by_the_difference()
    {
        var item = Only(Declare(("2024", 740, 120), ("2025", 770, 131), ("2026", 803, 142)).Todo(), "CPOM_OS_12");

        Assert.Equal(TodoKind.Short, item.Kind);
        var figure = Assert.Single(item.Figures);
        Assert.Equal((803m, 809m, 6m), (figure.Observed!.Value, figure.Required!.Value, figure.Gap!.Value));
        Assert.Equal(new LocalDate(2026, 12, 31), item.Due);
        Assert.Equal(92, item.DaysLeft(MidYear));
    }

    [Fact]
    public void A_value_that_is_not_there_is_not_declared_and_has_no_gap()
    {
        var item = Only(Declare(("2024", 740, 120), ("2025", 770, 131)).Todo(), "CPOM_OS_12");

        Assert.Equal(TodoKind.NotDeclared, item.Kind);
        Assert.All(item.Figures, figure => Assert.Null(figure.Gap));
        Assert.Null(item.LargestGap);
    }

    [Fact]
    public void What_is_met_is_not_left_to_do()
        => Assert.DoesNotContain(Declare(("2024", 740, 120), ("2025", 770, 131), ("2026", 809, 142)).Todo(), item => item.Verdict.Indicator.Id.ToString() == "CPOM_OS_12");

    [Fact]
    public void A_closed_year_that_is_not_met_is_past_doing_and_one_that_is_not_declared_still_has_to_be()
    {
        var declared = Declare(("2024", 740, 120), ("2025", 741, 131)).Todo();
        Assert.DoesNotContain(declared, item => item.Verdict is { Year: 2025, Indicator.Id.Number: 12 } && item.Kind == TodoKind.Short);

        var undeclared = Declare(("2024", 740, 120)).Todo().Where(item => item.Verdict.Year == 2025 && item.Verdict.Indicator.Id.ToString() == "CPOM_OS_12").ToList();
        Assert.Equal(TodoKind.NotDeclared, Assert.Single(undeclared).Kind);
        Assert.True(undeclared[0].DaysLeft(MidYear) < 0);
    }

    [Fact]
    public void Only_what_is_due_by_the_date_is_listed_and_the_next_end_of_year_without_one()
    {
        var evaluation = Declare(("2024", 740, 120));
        Assert.Equal(new LocalDate(2026, 12, 31), evaluation.NextDue());
        Assert.Equal(2026, evaluation.Todo().Max(item => item.Verdict.Year));
        Assert.Equal(2028, evaluation.Todo(new LocalDate(2029, 12, 30)).Max(item => item.Verdict.Year));
        Assert.Empty(evaluation.Todo(new LocalDate(2025, 12, 30)));
        Assert.Equal(new LocalDate(2029, 12, 31), Evaluate(new LocalDate(2031, 1, 1)).NextDue());
    }

    [Fact]
    public void What_is_due_first_comes_first_then_the_kinds_then_the_largest_gap()
    {
        var items = SampleOf(2027, 3, 31).Todo(new LocalDate(2028, 1, 1));
        Assert.Equal(items.Select(item => item.Due).OrderBy(due => due), items.Select(item => item.Due));
        Assert.All(items.GroupBy(item => (item.Due, item.Kind)), same =>
            Assert.Equal(same.Select(item => item.LargestGap ?? -1).OrderByDescending(gap => gap), same.Select(item => item.LargestGap ?? -1)));
        Assert.All(items.GroupBy(item => item.Due), same => Assert.Equal(same.Select(item => item.Kind).OrderBy(kind => kind), same.Select(item => item.Kind)));
    }

    [Fact]
    public void Evidence_and_comments_that_are_missing_are_things_to_do()
    {
        var items = SampleOf(2027, 3, 31).Todo();
        Assert.Contains(items, item => item is { Kind: TodoKind.Evidence, Verdict.Year: 2025 } && item.Verdict.Indicator.Id.ToString() == "CPOM_OS_8");
        Assert.Contains(items, item => item is { Kind: TodoKind.Comment, Verdict.Year: 2026 } && item.Verdict.Indicator.Id.ToString() == "CPOM_OS_18");
    }

    [Fact]
    public void A_gap_of_nothing_required_has_no_share()
        => Assert.All(SampleOf(2027, 3, 31).Todo(new LocalDate(2029, 12, 31)).SelectMany(item => item.Figures), figure =>
        {
            Assert.True(figure.Gap is null or >= 0);
            Assert.True(figure.RelativeGap is null or (>= 0 and <= 1));
            Assert.Equal(figure.RelativeGap is null, figure.Gap is null || figure.Required == 0);
        });

    [Fact]
    public void A_verdict_that_is_met_or_asks_nothing_lacks_nothing()
        => Assert.All(SampleOf(2027, 3, 31).Indicators.SelectMany(indicator => indicator.Years), verdict =>
            Assert.Equal(verdict.Status is VerdictStatus.Met or VerdictStatus.NoTarget or VerdictStatus.NotApplicable, verdict.Lacks() is null));

    private static TodoItem Only(IEnumerable<TodoItem> items, string indicator)
        => items.Single(item => item.Verdict.Indicator.Id.ToString() == indicator && item.Verdict.Year == 2026);

    private static CpomEvaluation Declare(params (string Year, decimal Mammograms, decimal Ultrasounds)[] values) => Evaluate(MidYear, values);

    private static CpomEvaluation Evaluate(LocalDate asOf, params (string Year, decimal Mammograms, decimal Ultrasounds)[] values)
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var builder = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320, isGhtMember: true));
        var indicator = IndicatorId.Parse("CPOM_OS_12");
        foreach (var (year, mammograms, ultrasounds) in values)
        {
            var number = int.Parse(year, System.Globalization.CultureInfo.InvariantCulture);
            builder.Declare(indicator, number, catalogue[indicator].Targets.Measures[0].Id, MeasuredValue.Count(mammograms));
            builder.Declare(indicator, number, catalogue[indicator].Targets.Measures[1].Id, MeasuredValue.Count(ultrasounds));
        }

        return catalogue.Evaluate(builder.Build(), asOf);
    }

    private static CpomEvaluation SampleOf(int year, int month, int day) => SampleContracts.Evaluate("ch-des-deux-rivieres", new LocalDate(year, month, day));
}
