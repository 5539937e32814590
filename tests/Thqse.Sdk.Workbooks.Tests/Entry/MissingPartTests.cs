using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Entry;

/// <summary>A workbook of which somebody took a sheet away, or wrote over the head of a column, says which one is missing.</summary>
public class MissingPartTests
{
    private static readonly CpomContract Contract = ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "ch-des-deux-rivieres.json"))).ContractOrThrow();
    private static readonly QuestionnaireResponse Response = ResponseDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "diagnosis-ch-des-deux-rivieres.json"))).ResponseOrThrow();
    private static readonly byte[] Written = ContractWorkbook.Write(Contract, Language.French), Answered = ResponseWorkbook.Write(Response, Language.French);

    [Theory]
    [InlineData("Établissement")]
    [InlineData("Saisie")]
    [InlineData("Choix")]
    [InlineData("Commentaires et preuves")]
    [InlineData("Listes")]
    public void A_sheet_of_a_contract_that_is_missing_is_told(string sheet)
        => Assert.Contains((DiagnosticCode.MissingSheet, sheet), Told(ContractWorkbook.Read(WorkbookEdit.Of(Written, book => book.Remove(sheet))).Diagnostics));

    [Theory]
    [InlineData("Établissement", "Identifiant")]
    [InlineData("Établissement", "Valeur")]
    [InlineData("Saisie", "Identifiant")]
    [InlineData("Saisie", "2027")]
    [InlineData("Choix", "Valeur")]
    [InlineData("Commentaires et preuves", "Commentaire")]
    [InlineData("Listes", "Libellé")]
    public void A_column_of_a_contract_that_is_missing_is_told(string sheet, string head)
        => Assert.Contains((DiagnosticCode.MissingColumn, head), Told(ContractWorkbook.Read(WorkbookEdit.Of(Written, book => book.Text(sheet, "Identifiant", head, "Autre"))).Diagnostics));

    [Theory]
    [InlineData("Questions")]
    [InlineData("Établissement")]
    [InlineData("Listes")]
    public void A_sheet_of_a_response_that_is_missing_is_told(string sheet)
        => Assert.Contains((DiagnosticCode.MissingSheet, sheet), Told(ResponseWorkbook.Read(WorkbookEdit.Of(Answered, book => book.Remove(sheet))).Diagnostics));

    [Theory]
    [InlineData("Non concerné")]
    [InlineData("Justification")]
    [InlineData("Remarque")]
    public void A_column_of_a_response_that_is_missing_is_told(string head)
        => Assert.Contains((DiagnosticCode.MissingColumn, head), Told(ResponseWorkbook.Read(WorkbookEdit.Of(Answered, book => book.Text("Questions", "Identifiant", head, "Autre"))).Diagnostics));

    [Fact]
    public void A_stream_is_read_as_its_bytes_are()
    {
        using var contract = new MemoryStream(Written);
        using var response = new MemoryStream(Answered);

        Assert.Equal(SaidContract.Of(Contract), SaidContract.Of(ContractWorkbook.Read(contract).ContractOrThrow()));
        Assert.Equal(Response.Score().Overall.Conservative, ResponseWorkbook.Read(response).ResponseOrThrow().Score().Overall.Conservative);
    }

    [Fact]
    public void A_stream_that_is_too_long_is_not_read_to_its_end()
    {
        using var contract = new MemoryStream(new byte[200_000]);

        Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single(ContractWorkbook.Read(contract, limits: new ReadingLimits(maxBytes: 1000)).Diagnostics).Code);
        Assert.InRange(contract.Position, 1001, 100_000);
        Assert.Throws<ArgumentNullException>(() => ContractWorkbook.Read((Stream)null!));
    }

    [Fact]
    public void A_document_of_a_workbook_tells_its_size_and_what_is_wrong()
        => Assert.Equal("2 bytes, 1 diagnostics", WorkbookDocument.Read(new byte[] { 1, 2, 3 }).ToString());

    private static IEnumerable<(DiagnosticCode Code, string? Value)> Told(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Value));
}
