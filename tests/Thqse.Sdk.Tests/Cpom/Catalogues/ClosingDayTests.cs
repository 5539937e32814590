using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Conformance;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>Years from March to February, and data that come six months later: what asks when a year is over follows the catalogue. The verdicts are those of vectors/language/closing-days.json.</summary>
public class ClosingDayTests
{
    private static readonly CpomCatalogue Catalogue = Vector.Language.First(vector => vector.Catalogue.Id == "closing-days").Catalogue;

    [Fact]
    public void Years_close_on_the_day_of_the_catalogue_and_those_of_later_data_so_many_months_later()
    {
        Assert.Equal(new LocalDate(2027, 3, 1), Catalogue.Closing.Of(2026));
        Assert.Equal(new LocalDate(2027, 3, 1), Catalogue["I-1"].Closing.Of(2026));
        Assert.Equal((3, 1, 6), (Catalogue["I-2"].Closing.Month, Catalogue["I-2"].Closing.Day, Catalogue["I-2"].Closing.MonthsLater));
        Assert.Equal(new LocalDate(2027, 9, 1), Catalogue["I-2"].Closing.Of(2026));
        Assert.Equal(new LocalDate(2029, 9, 1), Catalogue.ClosedFrom);
        Assert.Equal(new LocalDate(2030, 1, 1), CpomCatalogue.Occitanie2025.ClosedFrom);
    }

    [Fact]
    public void Before_the_first_year_and_after_the_last_of_the_calendar_nothing_throws()
    {
        Assert.Equal(LocalDate.MaxIsoValue, Catalogue["I-2"].Closing.Of(9999));
        Assert.Equal(new LocalDate(9999, 3, 1), Catalogue["I-1"].Closing.Of(9998));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalogue.Closing.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalogue.Closing.Of(10000));
        Assert.All([new LocalDate(1, 1, 1), LocalDate.MaxIsoValue], date => Assert.Equal(6, Evaluate(date).Verdicts.Count));
    }

    [Fact]
    public void Without_a_date_everything_is_closed()
    {
        var evaluation = Catalogue.EvaluateAsAsked(Contract());

        Assert.Equal(Catalogue.ClosedFrom, evaluation.AsOf);
        Assert.DoesNotContain(evaluation.Verdicts, verdict => verdict.IsOpen || verdict.Status == VerdictStatus.Pending);
        Assert.Equal(evaluation.AsOf, Contract().EvaluateAtEnd().AsOf);
        Assert.Contains(Catalogue.Evaluate(Contract(), evaluation.AsOf.PlusDays(-1)).Verdicts, verdict => verdict.IsOpen);
    }

    [Theory]
    [InlineData(2027, 2, 27, 2027, 2, 28)]
    [InlineData(2027, 2, 28, 2027, 2, 28)]
    [InlineData(2027, 3, 1, 2027, 8, 31)]
    [InlineData(2027, 9, 1, 2028, 2, 29)]
    [InlineData(2029, 3, 1, 2029, 8, 31)]
    [InlineData(2031, 1, 1, 2029, 8, 31)]
    public void What_is_due_next_is_what_closes_next(int year, int month, int day, int dueYear, int dueMonth, int dueDay)
        => Assert.Equal(new LocalDate(dueYear, dueMonth, dueDay), Evaluate(new LocalDate(year, month, day)).NextDue());

    [Fact]
    public void What_closes_later_and_does_not_apply_is_not_due()
    {
        var contract = ContractDocument.Read(
            """{ "format": "thqse.cpom-contract/1", "catalogue": "closing-days", "establishment": { "category": "ch", "beds": 320 }, "notConcerned": { "I-2": "no visits" } }""", Catalogue).ContractOrThrow();

        Assert.Equal(new LocalDate(2028, 2, 29), Catalogue.Evaluate(contract, new LocalDate(2027, 3, 1)).NextDue());
    }

    [Fact]
    public void A_year_of_later_data_is_left_to_do_until_it_closes()
    {
        var day = new LocalDate(2027, 6, 30);
        var items = Evaluate(day).Todo(new LocalDate(2028, 12, 31));

        Assert.Equal(
            ["I-1 2026 2027-02-28", "I-2 2026 2027-08-31", "I-1 2027 2028-02-29", "I-2 2027 2028-08-31"],
            items.Select(item => FormattableString.Invariant($"{item.Verdict.Id} {item.Verdict.Year} {item.Due:uuuu-MM-dd}")));
        Assert.Equal([-122, 62, 244, 428], items.Select(item => item.DaysLeft(day)));
    }

    [Theory]
    [InlineData(2027, 2, 28, "/observations/I-1/2027 /observations/I-1/2028 /observations/I-2/2027")]
    [InlineData(2027, 3, 1, "/observations/I-1/2028")]
    [InlineData(2028, 2, 29, "/observations/I-1/2028")]
    [InlineData(2028, 3, 1, "")]
    public void What_is_declared_for_a_year_that_has_not_begun_is_told(int year, int month, int day, string places)
    {
        var contract = Contract("""{ "I-1": { "2026": { "values": { "share": 50 } }, "2027": { "values": { "share": 51 } }, "2028": { "values": { "share": 60 } } }, "I-2": { "2027": { "values": { "visits": 100 } } } }""");
        var notices = Catalogue.Evaluate(contract, new LocalDate(year, month, day)).Notices.Where(notice => notice.Code == NoticeCode.AfterAsOf);

        Assert.Equal(places, string.Join(' ', notices.Select(notice => notice.Pointer)));
    }

    [Fact]
    public void The_sum_so_far_is_that_of_the_last_closed_year_of_each_indicator()
    {
        var observations = """{ "I-2": { "2026": { "values": { "visits": 99 } }, "2027": { "values": { "visits": 101 } } } }""";

        var before = Catalogue.Evaluate(Contract(observations), new LocalDate(2028, 8, 31))["I-2"];
        Assert.Equal((2026, 100m, VerdictStatus.NotMet), (before.LastClosed!.Year, before.ToDate!.Required, before.ToDate.Status));

        var after = Catalogue.Evaluate(Contract(observations), new LocalDate(2028, 9, 1))["I-2"];
        Assert.Equal((2027, 200m, VerdictStatus.Met), (after.LastClosed!.Year, after.ToDate!.Required, after.ToDate.Status));

        var first = Catalogue.Evaluate(Contract(observations), new LocalDate(2027, 8, 31))["I-2"];
        Assert.Null(first.LastClosed);
        Assert.Equal((100m, VerdictStatus.Pending), (first.ToDate!.Required, first.ToDate.Status));
    }

    [Theory]
    [InlineData(2027, 8, 31, VerdictStatus.Pending)]
    [InlineData(2027, 9, 1, VerdictStatus.NotMet)]
    public void In_bulk_a_year_closes_on_the_same_day(int year, int month, int day, VerdictStatus expected)
    {
        var contract = Contract("""{ "I-2": { "2026": { "values": { "visits": 99 } } } }""");
        var compiled = Catalogue.Plan(contract).Compile();
        var values = new MeasuredValue?[compiled.Columns.Count];
        var statuses = new VerdictStatus[compiled.CellCount];
        compiled.Read(contract, values);
        compiled.Evaluate(values, new LocalDate(year, month, day), statuses);

        Assert.Equal(expected, statuses[compiled.Cells.ToList().FindIndex(cell => cell.Indicator == IndicatorId.Parse("I-2") && cell.Year == 2026)]);
    }

    [Fact]
    public void A_numerator_is_given_for_a_denominator_of_a_closed_year_only()
    {
        var contract = Contract("""{ "I-1": { "2026": { "values": { "share": { "numerator": 49, "denominator": 100 } } } } }""");

        Assert.Equal([null, 50m], new[] { 28, 29 }.Select(day => new LocalDate(2027, 1, 31).PlusDays(day)).Select(date => Catalogue.Evaluate(contract, date)["I-1"][2026].ToGreen!.Ways[0].Steps[0].Numerator));
    }

    private static CpomEvaluation Evaluate(LocalDate date) => Catalogue.Evaluate(Contract(), date);

    private static CpomContract Contract(string observations = "{}") => ContractDocument.Read(
        $$"""{ "format": "thqse.cpom-contract/1", "catalogue": "closing-days", "establishment": { "category": "ch", "beds": 320 }, "observations": {{observations}} }""", Catalogue).ContractOrThrow();
}
