using DocumentFormat.OpenXml.Spreadsheet;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Entry;

/// <summary>What a person types, as a French spreadsheet keeps it.</summary>
public class TypedValueTests
{
    private const string Entry = "Saisie";
    private const string Count = "CPOM_OS_18/crisis-exercises";
    private const string Rate = "CPOM_OS_1/trained-professionals";

    [Theory]
    [InlineData("740", 740)]
    [InlineData(" 740 ", 740)]
    [InlineData("1 234", 1234)]
    [InlineData("1\u00A0234", 1234)]
    [InlineData("1\u202F234", 1234)]
    [InlineData("12\u2009345\u2009678", 12345678)]
    [InlineData("0012", 12)]
    [InlineData("12,0", 12)]
    public void A_count_typed_as_text_is_read_when_it_can_only_be_one(string typed, int expected)
        => Assert.Equal(expected, Read(book => book.Text(Entry, Count, "2026", typed), "CPOM_OS_18", 2026, "crisis-exercises").Number);

    [Theory]
    [InlineData("56,4", 56.4)]
    [InlineData("56.4", 56.4)]
    [InlineData("56,4 %", 56.4)]
    [InlineData("56,4\u202F%", 56.4)]
    [InlineData("56%", 56)]
    [InlineData("0,564", 0.564)]
    public void A_percentage_typed_as_text_is_read(string typed, decimal expected)
        => Assert.Equal(expected, Read(book => book.Text(Entry, Rate + "/percentage", "2029", typed), "CPOM_OS_1", 2029, "trained-professionals").Number);

    [Theory]
    [InlineData(10u)]
    [InlineData(9u)]
    public void A_number_that_is_shown_as_a_percentage_is_the_percentage_shown(uint format)
        => Assert.Equal(56.4m, Read(book => book.Number(Entry, Rate + "/percentage", "2029", "0.56399999999999995", format), "CPOM_OS_1", 2029, "trained-professionals").Number);

    [Fact]
    public void A_formula_counts_by_what_it_gave()
        => Assert.Equal(7, Read(book => book.Formula(Entry, Count, "2026", "3+4", "7", CellValues.Number), "CPOM_OS_18", 2026, "crisis-exercises").Number);

    [Theory]
    [InlineData("1.234")]
    [InlineData("1,234")]
    [InlineData("1.234.567")]
    [InlineData("1,234.5")]
    public void A_number_that_can_be_two_is_refused(string typed)
        => Assert.Equal(DiagnosticCode.AmbiguousNumber, Assert.Single(Refused(book => book.Text(Entry, Count, "2026", typed))).Code);

    [Theory]
    [InlineData("12/03")]
    [InlineData("1 2345")]
    [InlineData("12 h")]
    [InlineData("7 %")]
    [InlineData("--3")]
    public void A_text_that_is_no_number_of_units_is_refused(string typed)
        => Assert.Equal(DiagnosticCode.WrongType, Assert.Single(Refused(book => book.Text(Entry, Count, "2026", typed))).Code);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+33 5")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("_x0041_ <script>&")]
    [InlineData("a\u0001b\rc\nd 😀")]
    public void A_text_comes_back_as_typed_and_is_never_a_formula(string typed)
    {
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320, name: typed)).Comment(IndicatorId.Parse("CPOM_OS_16"), 2026, typed).Build();

        var read = ContractWorkbook.Read(ContractWorkbook.Write(contract, Language.French)).Contract!;

        Assert.Equal(typed, read.Establishment.Name);
        Assert.Equal(typed, read.Declarations(IndicatorId.Parse("CPOM_OS_16")).FindObservation(2026)!.Comment);
    }

    [Fact]
    public void A_date_of_the_spreadsheet_is_the_day_it_shows()
    {
        var bytes = BadWorkbooks.Edited(book => book.Number("Établissement", "asOf", "Valeur", "46477", format: 14));

        Assert.Equal(new NodaTime.LocalDate(2027, 3, 31), ContractWorkbook.Read(bytes).Contract!.AsOf);
    }

    [Fact]
    public void Lines_may_be_sorted_and_columns_widened()
    {
        var before = ContractWorkbook.Read(BadWorkbooks.Edited(_ => { })).Contract!;
        var bytes = BadWorkbooks.Edited(book =>
        {
            foreach (var sheet in new[] { "Saisie", "Commentaires et preuves", "Choix" })
            {
                book.Reverse(sheet);
                book.Widen(sheet);
            }
        });

        var read = ContractWorkbook.Read(bytes);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(SaidContract.Of(before), SaidContract.Of(read.Contract!));
    }

    private static MeasuredValue Read(Action<WorkbookEdit> change, string indicator, int year, string measure)
    {
        var read = ContractWorkbook.Read(BadWorkbooks.Edited(change));
        Assert.Empty(read.Diagnostics);
        return read.Contract!.Declarations(IndicatorId.Parse(indicator)).FindObservation(year)!.FindValue(new MeasureId(measure))!;
    }

    private static IReadOnlyList<Diagnostic> Refused(Action<WorkbookEdit> change) => ContractWorkbook.Read(BadWorkbooks.Edited(change)).Diagnostics;
}
