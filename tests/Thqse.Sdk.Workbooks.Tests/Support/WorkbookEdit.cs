using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Thqse.Sdk.Workbooks.Sheets;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Thqse.Sdk.Workbooks.Tests.Support;

/// <summary>Changes a workbook as a person does in a spreadsheet: a cell is found by its sheet, the identifier of its line and the head of its column.</summary>
internal sealed class WorkbookEdit(SpreadsheetDocument document)
{
    public static byte[] Of(byte[] workbook, Action<WorkbookEdit> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            change(new WorkbookEdit(document));
        }

        return Sheets.ZipFile.Sorted(stream.ToArray());
    }

    public void Text(string sheet, string line, string column, string text) => Set(sheet, line, column, text, CellValues.String);

    public void Number(string sheet, string line, string column, string stored, uint? format = null)
    {
        var cell = Set(sheet, line, column, stored, CellValues.Number);
        if (format is { } id)
        {
            cell.StyleIndex = Style(id);
        }
    }

    public void Formula(string sheet, string line, string column, string formula, string? result, CellValues type)
    {
        var cell = Set(sheet, line, column, result ?? string.Empty, type);
        cell.CellFormula = new CellFormula(formula);
        if (result is null)
        {
            cell.CellValue = null;
            cell.DataType = null;
        }
    }

    public void Rename(string sheet, string name) => Find(sheet).Name = name;

    public void Remove(string sheet) => Find(sheet).Remove();

    public void Merge(string sheet, params string[] ranges) => Part(sheet).Worksheet.InsertAfter(new MergeCells(ranges.Select(range => new MergeCell { Reference = range })), Part(sheet).Worksheet.GetFirstChild<SheetProtection>());

    /// <summary>The line once more, below all others.</summary>
    public void Repeat(string sheet, string line)
    {
        var rows = Part(sheet).Worksheet.Descendants<Row>().ToList();
        var copy = (Row)Row(sheet, line).CloneNode(deep: true);
        Move(copy, (int)rows[^1].RowIndex!.Value + 1);
        rows[^1].InsertAfterSelf(copy);
    }

    /// <summary>Lines below all others, each with an identifier that nobody knows and a number in a column.</summary>
    public void Append(string sheet, string column, int lines)
    {
        var last = Part(sheet).Worksheet.Descendants<Row>().Last();
        var (number, at) = ((int)last.RowIndex!.Value, ColumnOf(sheet, column));
        for (var i = 1; i <= lines; i++)
        {
            var row = new Row(
                new Cell { CellReference = CellAddress.Of(1, number + i), DataType = CellValues.InlineString, InlineString = new InlineString(new Text($"X{i}")) },
                new Cell { CellReference = CellAddress.Of(at, number + i), CellValue = new CellValue(i) })
            { RowIndex = (uint)(number + i) };
            last.InsertAfterSelf(row);
            last = row;
        }
    }

    /// <summary>A line without anything, as far below as the format can say.</summary>
    public void EndAt(string sheet, uint line) => Part(sheet).Worksheet.Descendants<Row>().Last().InsertAfterSelf(new Row { RowIndex = line });

    /// <summary>All lines below the head the other way round, as a person who sorts them down.</summary>
    public void Reverse(string sheet)
    {
        var rows = Part(sheet).Worksheet.Descendants<Row>().Where(row => row.RowIndex! > HeadLine(sheet)).ToList();
        var numbers = rows.Select(row => (int)row.RowIndex!.Value).Reverse().ToList();
        var data = rows[0].Parent!;
        foreach (var (row, number) in rows.Zip(numbers))
        {
            row.Remove();
            Move(row, number);
        }

        data.Append(rows.AsEnumerable().Reverse());
    }

    public void Widen(string sheet)
    {
        foreach (var column in Part(sheet).Worksheet.Descendants<Column>())
        {
            column.Width = column.Width! * 2;
        }
    }

    private static void Move(Row row, int number)
    {
        row.RowIndex = (uint)number;
        foreach (var cell in row.Elements<Cell>())
        {
            cell.CellReference = CellAddress.Of(CellAddress.Parse(cell.CellReference!.Value)!.Value.Column, number);
        }
    }

    private Cell Set(string sheet, string line, string column, string stored, CellValues type)
    {
        var at = ColumnOf(sheet, column);
        var cell = Row(sheet, line).Elements<Cell>().Single(each => CellAddress.Parse(each.CellReference!.Value)!.Value.Column == at);
        cell.RemoveAllChildren();
        cell.DataType = type;
        cell.CellValue = new CellValue(stored);
        return cell;
    }

    private int ColumnOf(string sheet, string column)
        => CellAddress.Parse(Part(sheet).Worksheet.Descendants<Row>().Single(row => row.RowIndex! == HeadLine(sheet)).Elements<Cell>().Single(cell => cell.InnerText == column).CellReference!.Value)!.Value.Column;

    private uint HeadLine(string sheet)
        => Part(sheet).Worksheet.Descendants<Row>().First(row => row.Elements<Cell>().Any(cell => cell.InnerText == "Identifiant")).RowIndex!.Value;

    private Row Row(string sheet, string line) => Part(sheet).Worksheet.Descendants<Row>().Single(row => row.Elements<Cell>().FirstOrDefault()?.InnerText == line);

    private Sheet Find(string sheet) => document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(each => each.Name == sheet);

    private WorksheetPart Part(string sheet) => (WorksheetPart)document.WorkbookPart!.GetPartById(Find(sheet).Id!.Value!);

    private uint Style(uint format)
    {
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!;
        formats.Append(new CellFormat { NumberFormatId = format, FontId = 0, FillId = 0, BorderId = 0, ApplyNumberFormat = true });
        return (uint)formats.ChildElements.Count - 1;
    }
}
