using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>Writes a workbook. The same sheets give the same bytes: parts bear fixed names, and nothing says when or by whom.</summary>
internal static class BookWriter
{
    public static byte[] Write(Book book)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = StyleSheet.Make();
            var sheets = new X.Sheets();
            foreach (var (sheet, index) in book.Sheets.Select((sheet, index) => (sheet, index + 1)))
            {
                var id = FormattableString.Invariant($"sheet{index}");
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = SheetWriter.Write(sheet, book.Language, isFirst: index == 1);
                sheets.Append(new X.Sheet { Id = id, SheetId = (uint)index, Name = sheet.Name, State = sheet.IsHidden ? X.SheetStateValues.Hidden : null });
            }

            workbook.Workbook = new X.Workbook(new X.BookViews(new X.WorkbookView()), sheets, Names(book), new X.CalculationProperties { FullCalculationOnLoad = true });
        }

        return ZipFile.Sorted(stream.ToArray());
    }

    /// <summary>The lines that every printed page repeats, and the filters, which a spreadsheet knows by names of its own.</summary>
    private static X.DefinedNames Names(Book book)
    {
        var names = new X.DefinedNames();
        foreach (var (sheet, index) in book.Sheets.Select((sheet, index) => (sheet, (uint)index)))
        {
            if (sheet.HasFilter)
            {
                var last = CellAddress.ColumnName(sheet.Widths.Count);
                names.Append(new X.DefinedName(FormattableString.Invariant($"{Quoted(sheet)}!$A${sheet.HeadLines}:${last}${sheet.Lines.Count}")) { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true });
            }

            if (sheet.HeadLines > 0)
            {
                names.Append(new X.DefinedName(FormattableString.Invariant($"{Quoted(sheet)}!$1:${sheet.HeadLines}")) { Name = "_xlnm.Print_Titles", LocalSheetId = index });
            }
        }

        return names;
    }

    private static string Quoted(Sheet sheet) => "'" + sheet.Name.Replace("'", "''", StringComparison.Ordinal) + "'";
}
