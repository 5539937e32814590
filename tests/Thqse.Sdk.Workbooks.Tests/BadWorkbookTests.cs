using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests;

/// <summary>The folder "Bad": workbooks as people send them, each beside the diagnostics it must give.</summary>
public class BadWorkbookTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_workbook_gives_its_diagnostics_each_with_sheet_and_cell(string name)
    {
        var path = Path.Combine(Folder(), name);
        if (Approved.IsApproving)
        {
            File.WriteAllBytes(path, BadWorkbooks.All[name]());
        }

        var diagnostics = ContractWorkbook.Read(File.ReadAllBytes(path)).Diagnostics;

        Approved.Matches(string.Concat(diagnostics.Select(Line)), name + ".txt");
    }

    [Fact]
    public void Every_file_of_the_folder_is_one_of_these() => Assert.Equal(BadWorkbooks.All.Keys, Directory.GetFiles(Folder(), "*.*").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_that_only_a_workbook_has_has_a_bad_workbook()
        => Assert.Empty(Enum.GetValues<DiagnosticCode>().Where(code => code is (>= DiagnosticCode.MalformedWorkbook and <= DiagnosticCode.FormulaNotComputed) or DiagnosticCode.TextTooLong)
            .Except(BadWorkbooks.All.Values.SelectMany(make => ContractWorkbook.Read(make()).Diagnostics).Select(diagnostic => diagnostic.Code)));

    [Fact]
    public void A_zip_that_grows_without_end_is_refused_before_it_is_held()
        => Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single(ContractWorkbook.Read(BadWorkbooks.Bomb()).Diagnostics).Code);

    [Fact]
    public void A_workbook_larger_than_is_read_is_refused()
        => Assert.Equal(
            DiagnosticCode.DocumentTooLarge,
            Assert.Single(ContractWorkbook.Read(BadWorkbooks.Edited(_ => { }), limits: new ReadingLimits(maxBytes: 1000)).Diagnostics).Code);

    [Fact]
    public void Of_many_problems_as_many_are_told_as_is_asked()
    {
        var bytes = BadWorkbooks.All["several-at-once.xlsx"]();

        var told = ContractWorkbook.Read(bytes, limits: new ReadingLimits(maxDiagnostics: 2)).Diagnostics;

        Assert.Equal(3, told.Count);
        Assert.Equal(DiagnosticCode.MoreDiagnostics, told[^1].Code);
    }

    /// <summary>Cells that are merged are told of the workbook alone: the reader of the document finds nothing.</summary>
    [Theory]
    [InlineData(2, "merged-cells,merged-cells")]
    [InlineData(3, "merged-cells,merged-cells,more-diagnostics 1")]
    [InlineData(4, "merged-cells,merged-cells,more-diagnostics 2")]
    public void Of_many_problems_of_the_workbook_itself_the_others_are_counted_too(int merged, string told)
    {
        var bytes = BadWorkbooks.Edited(book => book.Merge("Saisie", [.. Enumerable.Range(3, merged).Select(line => FormattableString.Invariant($"F{line}:G{line}"))]));

        var diagnostics = ContractWorkbook.Read(bytes, limits: new ReadingLimits(maxDiagnostics: 2)).Diagnostics;

        Assert.Equal(told, string.Join(',', diagnostics.Select(each => each.Code == DiagnosticCode.MoreDiagnostics ? $"{each.Code.ToCode()} {each.Value}" : each.Code.ToCode())));
    }

    /// <summary>What the reader of the document left out is counted too.</summary>
    [Fact]
    public void Of_more_problems_than_are_told_the_others_are_counted()
    {
        var told = ContractWorkbook.Read(BadWorkbooks.ManyLines(1500)).Diagnostics;

        Assert.Equal(ReadingLimits.DefaultMaxDiagnostics + 1, told.Count);
        Assert.Equal((DiagnosticCode.MoreDiagnostics, "500"), (told[^1].Code, told[^1].Value));
        Assert.StartsWith("Saisie!A", told[0].Cell, StringComparison.Ordinal);
    }

    /// <summary>A small file of many cells: as many as would make a document too large are not held.</summary>
    [Fact]
    public void More_cells_than_are_read_are_refused()
        => Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single(ContractWorkbook.Read(BadWorkbooks.ManyLines(2000), limits: new ReadingLimits(maxBytes: 100_000)).Diagnostics).Code);

    [Theory]
    [InlineData(1_048_576u)]
    [InlineData(2_000_000_000u)]
    public void A_sheet_that_pretends_to_end_far_below_is_read_where_something_stands(uint line)
        => Assert.Empty(ContractWorkbook.Read(BadWorkbooks.Edited(book => book.EndAt("Saisie", line))).Diagnostics);

    public static TheoryData<string> Names => [.. BadWorkbooks.All.Keys];

    private static string Line(Diagnostic diagnostic)
        => $"{diagnostic.Code.ToCode()} {diagnostic.Cell ?? "-"} {(diagnostic.Pointer.Length == 0 ? "-" : diagnostic.Pointer)}\n  {diagnostic.Explain(Language.French)}\n  {diagnostic.Explain(Language.English)}\n";

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string test = "")
        => Directory.Exists(Path.Combine(Path.GetDirectoryName(test)!, "Bad")) ? Path.Combine(Path.GetDirectoryName(test)!, "Bad") : TestFiles.Path("Bad");
}
