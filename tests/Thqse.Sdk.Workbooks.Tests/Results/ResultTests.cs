using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;
using Thqse.Sdk.Workbooks.Reading;

namespace Thqse.Sdk.Workbooks.Tests.Results;

public class ResultTests
{
    private static CpomEvaluation Evaluation
    {
        get
        {
            var contract = ContractDocument.Read(Sample("ch-des-deux-rivieres")).ContractOrThrow();
            return contract.Evaluate(new LocalDate(2027, 3, 31));
        }
    }

    private static QuestionnaireResponse Response => ResponseDocument.Read(Sample("diagnosis-ch-des-deux-rivieres")).ResponseOrThrow();

    /// <summary>Of sixty establishments; what of it may be published takes a while to find, and is found once.</summary>
    private static readonly Lazy<CohortReport> Region = new(() => CohortReporting.Report(TestFiles.In("Samples/cohort").Select(file => ResponseDocument.Read(File.ReadAllText(file)).ResponseOrThrow().Score())));

    private static CohortReport Cohort => Region.Value;

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Results_are_sound_workbooks_and_the_same_each_time(Language language)
        => Assert.All(
            new Func<byte[]>[] { () => EvaluationWorkbook.Write(Evaluation, language), () => ScoreCardWorkbook.Write(Response.Score(), Response.Questionnaire.Referential, language), () => CohortWorkbook.Write(Cohort, language) },
            write =>
            {
                Assert.Equal(write(), write());
                using var document = SpreadsheetDocument.Open(new MemoryStream(write()), isEditable: false);
                Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
            });

    [Fact]
    public void There_is_a_line_for_each_verdict()
    {
        var evaluation = Evaluation;
        var sheet = BookReader.Read(EvaluationWorkbook.Write(evaluation, Language.English), ReadingLimits.Default, [])!.Single(each => each.Name == "Verdicts");

        Assert.Equal(1 + evaluation.Summary.Total + evaluation.Indicators.Count(indicator => indicator.Period is not null), sheet.LastLine);
        Assert.Equal("CPOM_CT_1", sheet[2, 1].Text);
    }

    [Fact]
    public void What_is_met_so_far_is_told_from_what_is_met_and_each_reading_has_a_line()
    {
        var evaluation = Evaluation;
        var sheets = BookReader.Read(EvaluationWorkbook.Write(evaluation, Language.French), ReadingLimits.Default, [])!;
        var (summary, verdicts, readings) = (sheets.Single(each => each.Name == "Synthèse"), sheets.Single(each => each.Name == "Verdicts"), sheets.Single(each => each.Name == "Lectures"));

        var soFar = evaluation.Indicators.SelectMany(indicator => indicator.Years).Count(year => year.IsProvisional) + evaluation.Indicators.Count(indicator => indicator.Period is { IsProvisional: true });
        Assert.NotEqual(0, soFar);
        Assert.Equal(soFar, summary.Cells.Values.Count(cell => cell.Text == "≈ Atteint à ce jour"));
        Assert.Equal(soFar, Enumerable.Range(2, verdicts.LastLine - 1).Count(line => (verdicts[line, 6].Text, verdicts[line, 12].Text) == ("Atteint à ce jour", "oui")));
        Assert.Equal("faible", readings[2, 5].Text, ignoreCase: true);
        Assert.Equal(evaluation.Indicators.Sum(indicator => indicator.Years.SelectMany(year => year.Readings).Distinct().Count()), readings.LastLine - 1);
    }

    [Theory]
    [InlineData(Language.French, "Synthèse", "CH")]
    [InlineData(Language.English, "Summary", "public hospital (CH)")]
    public void Who_has_no_name_is_titled_by_category(Language language, string name, string title)
    {
        var evaluation = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build().Evaluate(new LocalDate(2027, 3, 31));

        Assert.Equal(title, BookReader.Read(EvaluationWorkbook.Write(evaluation, language), ReadingLimits.Default, [])!.Single(each => each.Name == name)[1, 1].Text);
    }

    /// <summary>A spreadsheet holds 32,767 characters a cell, and would open a longer one as a damaged file.</summary>
    [Fact]
    public void A_text_that_no_cell_holds_is_refused_with_its_beginning()
    {
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320, name: new string('a', 32_768))).Build();

        Assert.StartsWith("A cell of a spreadsheet holds 32767 characters, and a text of 32768 is to be written: \"aaaa", Assert.Throws<ArgumentException>(() => EvaluationWorkbook.Write(contract.Evaluate(new LocalDate(2027, 3, 31)), Language.French)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_none_is_refused()
        => Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationWorkbook.Write(Evaluation, (Language)9)).ParamName);

    [Theory]
    [InlineData(Language.French, "\uFEFFIndicateur;Libellé;", ";65;64,6")]
    [InlineData(Language.English, "Indicator,Label,", ",65,64.6")]
    public void A_table_is_written_as_a_spreadsheet_of_its_language_opens_it(Language language, string head, string figures)
    {
        var table = Encoding.UTF8.GetString(EvaluationWorkbook.WriteCsv(Evaluation, language));

        Assert.StartsWith(head, table, StringComparison.Ordinal);
        Assert.Contains(figures, table, StringComparison.Ordinal);
        Assert.Contains("\r\n", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public void A_text_that_a_spreadsheet_would_run_is_made_harmless_in_a_table_and_is_plain_in_a_workbook(string text)
    {
        var table = new Workbooks.Results.ResultTable("T", [("A", 10)], [[text]]);

        var csv = Encoding.UTF8.GetString(Workbooks.Results.ResultCsv.Write(table, Language.English)).Split("\r\n", 2)[1];
        Assert.True(csv.StartsWith('\'') || csv.StartsWith("\"'", StringComparison.Ordinal), csv);
        var sheet = BookReader.Read(Sheets.BookWriter.Write(new Sheets.Book(Language.English, [table.ToSheet()])), ReadingLimits.Default, [])!.Single();
        Assert.Equal((text, false), (sheet[2, 1].Text, sheet[2, 1].IsFormula));
    }

    [Fact]
    public void A_negative_number_is_no_formula()
        => Assert.EndsWith("\r\n-1.5\r\n", Encoding.UTF8.GetString(Workbooks.Results.ResultCsv.Write(new Workbooks.Results.ResultTable("T", [("A", 10)], [[-1.5m]]), Language.English)), StringComparison.Ordinal);

    [Fact]
    public void Groups_that_are_hidden_have_no_figures()
    {
        var lines = Encoding.UTF8.GetString(CohortWorkbook.WriteCsv(Cohort, Language.English)).Split("\r\n");

        Assert.Contains("Category,chu,2,overall,too few establishments,,,,,,", lines, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Who_is_in_no_figure_is_named_with_the_reason()
    {
        Assert.Equal(3, Cohort.Excluded.Count);
        var lines = Encoding.UTF8.GetString(CohortWorkbook.WriteCsv(Cohort, Language.English)).Split("\r\n");
        var sheet = BookReader.Read(CohortWorkbook.Write(Cohort, Language.English), ReadingLimits.Default, [])!.Single(each => each.Name == "Left out");

        foreach (var (each, line) in Cohort.Excluded.Select((each, place) => (each, 2 + place)))
        {
            Assert.Contains($"left out,{each.Establishment!.Name},,,{each.Reason.Label(Language.English)},,,,,,", lines);
            Assert.Equal((each.Establishment.Name, each.Establishment.Finess.ToString(), each.Reason.Label(Language.English)), (sheet[line, 1].Text, sheet[line, 2].Text, sheet[line, 5].Text));
        }
    }

    private static string Sample(string name) => File.ReadAllText(TestFiles.Path("Samples", name + ".json"));
}
