using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Spreadsheet;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Pages.Tests;

/// <summary>Entry workbooks after LibreOffice has opened and saved them: the same contract, the same response. It is started once for all of them.</summary>
public class LibreOfficeTests(LibreOfficeTests.Passed passed) : IClassFixture<LibreOfficeTests.Passed>
{
    private const string Entry = "Saisie";
    private const string Count = "CPOM_OS_18/crisis-exercises";

    private static readonly Dictionary<string, byte[]> Given = Workbooks();

    public static TheoryData<string> Names => [.. Given.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workbook_spells_the_same_document_after_LibreOffice(string name)
    {
        var (before, after) = (WorkbookDocument.Read(Given[name]), WorkbookDocument.Read(passed.Saved[name]));

        Assert.Empty(after.Diagnostics);
        Assert.Equal(Document(before), Document(after));
    }

    [Theory]
    [InlineData("date", DiagnosticCode.DateForNumber)]
    [InlineData("percentage", DiagnosticCode.WrongType)]
    [InlineData("two-readings", DiagnosticCode.AmbiguousNumber)]
    [InlineData("error", DiagnosticCode.FormulaError)]
    [InlineData("merged", DiagnosticCode.MergedCells)]
    public void What_is_wrong_is_found_after_LibreOffice_too(string name, DiagnosticCode code) => Assert.Contains(WorkbookDocument.Read(passed.Saved[name]).Diagnostics, diagnostic => diagnostic.Code == code);

    [Fact]
    public void LibreOffice_computes_what_nobody_had()
        => Assert.Equal(7, ContractWorkbook.Read(passed.Saved["never-computed"]).Contract!.Declarations(Sdk.Cpom.IndicatorId.Parse("CPOM_OS_18")).FindObservation(2026)!.FindValue(new Sdk.Cpom.MeasureId("crisis-exercises"))!.Number);

    private static string Document(WorkbookDocument workbook) => System.Text.Encoding.UTF8.GetString(workbook.Utf8.Span);

    /// <summary>Every sample in both languages; one contract with its lines the other way round and its columns widened.</summary>
    private static Dictionary<string, byte[]> Workbooks()
    {
        var workbooks = new Dictionary<string, byte[]>();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.json").Order(StringComparer.Ordinal))
        {
            var (name, text) = (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
            foreach (var language in Enum.GetValues<Language>())
            {
                if (WorkbookOf(text, language) is { } workbook)
                {
                    workbooks[$"{name}.{language}"] = workbook;
                }
            }
        }

        workbooks["sorted-and-widened"] = WorkbookEdit.Of(workbooks["ch-des-deux-rivieres.French"], book =>
        {
            foreach (var sheet in new[] { Entry, "Commentaires et preuves", "Choix" })
            {
                book.Reverse(sheet);
                book.Widen(sheet);
            }
        });
        return workbooks;
    }

    /// <summary>Null of what has no entry workbook.</summary>
    private static byte[]? WorkbookOf(string text, Language language) => (string?)JsonNode.Parse(text)!["format"] switch
    {
        ContractDocument.Format => ContractWorkbook.Write(ContractDocument.Read(text).ContractOrThrow(), language),
        ResponseDocument.Format => ResponseWorkbook.Write(ResponseDocument.Read(text).ResponseOrThrow(), language),
        _ => null,
    };

    private static Dictionary<string, byte[]> Wrong(byte[] good) => new()
    {
        ["date"] = WorkbookEdit.Of(good, book => book.Number(Entry, Count, "2026", "46093", format: 14)),
        ["percentage"] = WorkbookEdit.Of(good, book => book.Number(Entry, Count, "2026", "0.07", format: 10)),
        ["two-readings"] = WorkbookEdit.Of(good, book => book.Text(Entry, Count, "2026", "1.234")),
        ["error"] = WorkbookEdit.Of(good, book => book.Formula(Entry, Count, "2026", "1/0", "#DIV/0!", CellValues.Error)),
        ["merged"] = WorkbookEdit.Of(good, book => book.Merge(Entry, "F3:G3")),
        ["never-computed"] = WorkbookEdit.Of(good, book => book.Formula(Entry, Count, "2026", "3+4", null, CellValues.Number)),
    };

    /// <summary>All of them, saved by LibreOffice.</summary>
    public sealed class Passed : IAsyncLifetime
    {
        internal IReadOnlyDictionary<string, byte[]> Saved { get; private set; } = new Dictionary<string, byte[]>();

        public async Task InitializeAsync() => Saved = await LibreOffice.Save(Given.Concat(Wrong(Given["had-du-lauragais.French"])).ToDictionary());

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
