using DocumentFormat.OpenXml.Spreadsheet;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Entry;

/// <summary>Cells that hold another kind of thing than is due there: an error where a text is due, a number where one of a list is, a rate beside its two numbers.</summary>
public class OddCellTests
{
    private const string Entry = "Saisie";
    private const string Who = "Établissement";
    private static readonly byte[] Contract = ContractWorkbook.Write(ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "ch-des-deux-rivieres.json"))).ContractOrThrow(), Language.French);

    public static TheoryData<string, string> ErrorsOf => new() { { Who, "establishment/name" }, { Who, "establishment/ghtMember" }, { Who, "establishment/beds" }, { Who, "establishment/activities/mco" } };

    [Theory]
    [MemberData(nameof(ErrorsOf))]
    public void A_formula_that_gives_an_error_is_refused_whatever_is_due(string sheet, string line)
    {
        var diagnostic = Assert.Single(Read(book => book.Formula(sheet, line, "Valeur", "A1", "#REF!", CellValues.Error)).Diagnostics);

        Assert.Equal((DiagnosticCode.FormulaError, "#REF!"), (diagnostic.Code, diagnostic.Value));
        Assert.StartsWith(sheet + "!C", diagnostic.Cell, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    public void A_truth_of_the_spreadsheet_is_yes_or_no(string stored, bool expected)
        => Assert.Equal(expected, Read(book => book.Formula(Who, "establishment/ghtMember", "Valeur", "A1=A1", stored, CellValues.Boolean)).ContractOrThrow().Establishment.StatedGhtMembership);

    /// <summary>Days of spreadsheets end with the year 9999.</summary>
    [Fact]
    public void A_day_that_no_spreadsheet_has_is_told_as_its_number()
    {
        var diagnostic = Assert.Single(Read(book => book.Number(Who, "asOf", "Valeur", "3000000", format: 14)).Diagnostics);

        Assert.Equal((DiagnosticCode.InvalidDate, "3000000"), (diagnostic.Code, diagnostic.Value));
    }

    [Fact]
    public void A_milestone_that_is_answered_by_no_is_not_reached()
    {
        var milestones = Read(book => book.Text(Entry, "CPOM_CT_8/milestones/diagnosis-made", "2025", "non")).ContractOrThrow().Declarations(IndicatorId.Parse("CPOM_CT_8")).FindObservation(2025)!.Milestones;

        Assert.Equal(["shared-project-approved"], milestones.Select(milestone => milestone.ToString()));
    }

    [Fact]
    public void An_engagement_that_is_answered_by_no_is_none()
        => Assert.False(Read(book => book.Text("Choix", "CPOM_OS_2/alreadyEngaged", "Valeur", "non")).ContractOrThrow().IsAlreadyEngaged(IndicatorId.Parse("CPOM_OS_2")));

    [Fact]
    public void A_choice_that_nobody_offers_is_refused_in_its_cell()
    {
        var diagnostic = Assert.Single(Read(book => book.Text("Choix", "CPOM_OS_8/target", "Identifiant", "CPOM_OS_8/cible")).Diagnostics);

        Assert.Equal((DiagnosticCode.UnknownMember, "/choices/CPOM_OS_8/cible"), (diagnostic.Code, diagnostic.Pointer));
        Assert.StartsWith("Choix!D", diagnostic.Cell, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_no_option()
    {
        var diagnostic = Assert.Single(Read(book => book.Number("Choix", "CPOM_CT_3/option", "Valeur", "2")).Diagnostics);

        Assert.Equal((DiagnosticCode.UnknownOption, "2"), (diagnostic.Code, diagnostic.Value));
    }

    /// <summary>The numerator and the denominator are there: the rate typed over their formula says it a second time, and that cell is the one to clear.</summary>
    [Fact]
    public void A_rate_that_is_typed_beside_its_two_numbers_is_refused_in_the_second_cell()
    {
        var diagnostic = Assert.Single(Read(book =>
        {
            book.Number(Entry, "CPOM_OS_1/trained-professionals/numerator", "2027", "3");
            book.Number(Entry, "CPOM_OS_1/trained-professionals/denominator", "2027", "4");
            book.Text(Entry, "CPOM_OS_1/trained-professionals/percentage", "2027", "80");
        }).Diagnostics);

        Assert.Equal(DiagnosticCode.DuplicateMember, diagnostic.Code);
        Assert.Equal(CellOf("CPOM_OS_1/trained-professionals/percentage"), diagnostic.Cell);
    }

    /// <summary>A line of a question that somebody renamed: its answer is no option of it, and no list is known for it.</summary>
    [Fact]
    public void A_question_that_nobody_asks_is_refused_in_its_cell()
    {
        var diagnostic = Assert.Single(Answered(book => book.Text("Questions", "governance-01", "Identifiant", "gouvernance-01")).Diagnostics);

        Assert.Equal((DiagnosticCode.UnknownQuestion, "gouvernance-01"), (diagnostic.Code, diagnostic.Value));
        Assert.StartsWith("Questions!", diagnostic.Cell, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_no_answer_of_a_list()
    {
        var diagnostic = Assert.Single(Answered(book => book.Number("Questions", "governance-01", "Réponse 1", "3")).Diagnostics);

        Assert.Equal((DiagnosticCode.UnknownAnswerOption, "3"), (diagnostic.Code, diagnostic.Value));
    }

    /// <summary>No cell spells a category that is not there: the cells of the establishment are the nearest.</summary>
    [Fact]
    public void What_is_missing_is_told_at_the_nearest_place()
    {
        var diagnostic = Assert.Single(Read(book => book.Text(Who, "establishment/category", "Valeur", string.Empty)).Diagnostics);

        Assert.Equal(DiagnosticCode.MissingMember, diagnostic.Code);
        Assert.StartsWith("Établissement!C", diagnostic.Cell, StringComparison.Ordinal);
    }

    private static string CellOf(string line)
    {
        var sheet = Workbooks.Reading.BookReader.Read(Contract, ReadingLimits.Default, [])!.Single(each => each.Name == Entry);
        var (number, column) = (Enumerable.Range(1, sheet.LastLine).Single(each => sheet[each, 1].Text == line), Enumerable.Range(5, 10).Single(each => sheet[1, each].Text == "2027"));
        return sheet.Place(number, column);
    }

    private static ContractReadResult Read(Action<WorkbookEdit> change) => ContractWorkbook.Read(WorkbookEdit.Of(Contract, change));

    private static ResponseReadResult Answered(Action<WorkbookEdit> change)
        => ResponseWorkbook.Read(WorkbookEdit.Of(ResponseWorkbook.Write(ResponseDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "diagnosis-ch-des-deux-rivieres.json"))).ResponseOrThrow(), Language.French), change));
}
