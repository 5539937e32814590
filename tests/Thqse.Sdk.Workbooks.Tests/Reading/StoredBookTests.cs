using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks.Reading;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Thqse.Sdk.Workbooks.Tests.Reading;

/// <summary>A sheet as programs store it: texts kept apart or in their cells, in one or several styles; numbers shown as percentages or days; lines and cells that do not say where they stand.</summary>
public class StoredBookTests
{
    [Theory]
    [InlineData("General", nameof(NumberLook.Plain))]
    [InlineData("Standard", nameof(NumberLook.Plain))]
    [InlineData("#,##0.00", nameof(NumberLook.Plain))]
    [InlineData("0.0%", nameof(NumberLook.Percent))]
    [InlineData("[Red]0", nameof(NumberLook.Plain))]
    [InlineData("[$-40C]d mmmm yyyy", nameof(NumberLook.Date))]
    [InlineData("dd/mm/yyyy", nameof(NumberLook.Date))]
    [InlineData("HH:MM", nameof(NumberLook.Date))]
    [InlineData("0\" days\"", nameof(NumberLook.Plain))]
    [InlineData("0\" % of days\"", nameof(NumberLook.Plain))]
    [InlineData("0\" days", nameof(NumberLook.Plain))]
    [InlineData("0\\d", nameof(NumberLook.Plain))]
    [InlineData("0_d", nameof(NumberLook.Plain))]
    [InlineData("*d0", nameof(NumberLook.Plain))]
    [InlineData("0\\", nameof(NumberLook.Plain))]
    public void A_number_is_shown_as_its_format_says(string format, string look)
        => Assert.Equal(look, Read(Number("1", 1), [new NumberingFormat { NumberFormatId = 164, FormatCode = format }], [0, 164]).Shown.ToString());

    [Theory]
    [InlineData(0, nameof(NumberLook.Plain))]
    [InlineData(8, nameof(NumberLook.Plain))]
    [InlineData(9, nameof(NumberLook.Percent))]
    [InlineData(10, nameof(NumberLook.Percent))]
    [InlineData(11, nameof(NumberLook.Plain))]
    [InlineData(13, nameof(NumberLook.Plain))]
    [InlineData(14, nameof(NumberLook.Date))]
    [InlineData(22, nameof(NumberLook.Date))]
    [InlineData(23, nameof(NumberLook.Plain))]
    [InlineData(26, nameof(NumberLook.Plain))]
    [InlineData(27, nameof(NumberLook.Date))]
    [InlineData(36, nameof(NumberLook.Date))]
    [InlineData(37, nameof(NumberLook.Plain))]
    [InlineData(44, nameof(NumberLook.Plain))]
    [InlineData(45, nameof(NumberLook.Date))]
    [InlineData(47, nameof(NumberLook.Date))]
    [InlineData(48, nameof(NumberLook.Plain))]
    [InlineData(49, nameof(NumberLook.Plain))]
    [InlineData(50, nameof(NumberLook.Date))]
    [InlineData(58, nameof(NumberLook.Date))]
    [InlineData(59, nameof(NumberLook.Plain))]
    public void Formats_that_every_spreadsheet_has_are_known_by_their_numbers(uint format, string look) => Assert.Equal(look, Read(Number("1", 1), [], [0, format]).Shown.ToString());

    [Fact]
    public void A_style_that_the_workbook_does_not_have_shows_a_number_plainly()
    {
        Assert.Equal(NumberLook.Plain, Read(Number("1", 7), [], [0]).Shown);
        Assert.Equal(NumberLook.Plain, Read(Number("1", 1), [new NumberingFormat { FormatCode = "0%" }, new NumberingFormat { NumberFormatId = 170 }], [0, 170]).Shown);
    }

    /// <summary>Programs leave out what says nothing: formats, what a style shows, from when days are counted.</summary>
    [Fact]
    public void A_workbook_whose_styles_and_properties_say_nothing_shows_numbers_plainly()
    {
        Assert.Equal((NumberLook.Plain, 1m), Shown(Book(Number("1", 1), new WorkbookProperties(), new Stylesheet())));
        Assert.Equal((NumberLook.Plain, 1m), Shown(Book(Number("1", 0), new WorkbookProperties(), new Stylesheet(new CellFormats(new CellFormat())))));

        static (NumberLook, decimal) Shown(ReadSheet sheet) => (sheet[1, 1].Shown, sheet[1, 1].Number!.Value);
    }

    [Fact]
    public void A_workbook_without_sheets_has_none()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.AddWorkbookPart().Workbook = new Workbook();
        }

        Assert.Empty(Read(stream));
    }

    [Fact]
    public void Cells_that_are_merged_without_saying_which_are_merged_all_the_same()
        => Assert.Equal([string.Empty, "A1:B1"], Sheet("<c><v>1</v></c>", after: "<mergeCells><mergeCell/><mergeCell ref='A1:B1'/></mergeCells>").Merged);

    public static TheoryData<string, string, string> Cells => new()
    {
        { "<c r='A1' t='s'><v>0</v></c>", "Text", "CH des Deux Rivières" },
        { "<c r='A1' t='s'><v>1</v></c>", "Text", "in two parts" },
        { "<c r='A1' t='s'><v>2</v></c>", "Blank", "" },
        { "<c r='A1' t='inlineStr'><is><t>in its cell</t></is></c>", "Text", "in its cell" },
        { "<c r='A1' t='inlineStr'><is><r><t>in its </t></r><r><t>cell</t></r><r/></is></c>", "Text", "in its cell" },
        { "<c r='A1' t='inlineStr'/>", "Blank", "" },
        { "<c r='A1' t='str'><v>a_x0041_b</v></c>", "Text", "aAb" },
        { "<c r='A1' t='b'><v>1</v></c>", "Boolean", "true" },
        { "<c r='A1' t='b'><v>0</v></c>", "Boolean", "false" },
        { "<c r='A1' t='e'><v>#DIV/0!</v></c>", "Error", "#DIV/0!" },
        { "<c r='A1'><v>56.399999999999999</v></c>", "Number", "56.4" },
        { "<c r='A1'><v>many</v></c>", "Text", "many" },
        { "<c r='A1'><v>1e300</v></c>", "Text", "1e300" },
        { "<c r='A1'/>", "Blank", "" },
        { "<c r='A1'><f>B1*2</f></c>", "Uncomputed", "B1*2" },
        { "<c r='A1' t='str'><f>B1</f><v></v></c>", "Blank", "" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_is_what_it_holds(string cell, string kind, string text)
    {
        var read = Sheet(cell, "<si><t>CH des Deux Rivières</t></si><si><r><t>in two </t></r><r><t>parts</t></r><r/></si><si/>")[1, 1];

        Assert.Equal((kind, text), (read.Kind.ToString(), read.Text));
    }

    /// <summary>1 is 2 January 1904 there, 1,462 days after 1 January 1900.</summary>
    [Theory]
    [InlineData(true, 14, 1463)]
    [InlineData(false, 14, 1)]
    [InlineData(true, 1, 1)]
    public void Days_are_counted_from_where_the_workbook_says(bool from1904, uint format, decimal days) => Assert.Equal(days, Read(Number("1", 1), [], [0, format], from1904).Number);

    [Fact]
    public void Lines_and_cells_that_do_not_say_where_they_stand_follow_those_before_them()
    {
        var sheet = Sheet("<c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c><c r='?'><v>6</v></c></row><row><c r='$B$2'><v>2</v></c></row><row r='9'><c r='A9'><v>9</v></c></row><row><c><v>10</v></c>");

        Assert.Equal([((1, 1), 1m), ((1, 4), 4m), ((1, 5), 5m), ((1, 6), 6m), ((2, 2), 2m), ((9, 1), 9m), ((10, 1), 10m)], sheet.Cells.Select(cell => (cell.Key, cell.Value.Number!.Value)));
        Assert.Equal(10, sheet.LastLine);
    }

    [Theory]
    [InlineData("F14", 6, 14)]
    [InlineData("$AB$3", 28, 3)]
    [InlineData("XFD1", 16384, 1)]
    public void An_address_says_column_and_line(string address, int column, int line) => Assert.Equal((column, line), Sheets.CellAddress.Parse(address)!.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("14")]
    [InlineData("ABCD1")]
    [InlineData("A0")]
    [InlineData("A1B")]
    [InlineData("A")]
    public void What_is_no_address_has_no_place(string? address) => Assert.Null(Sheets.CellAddress.Parse(address));

    private static X.Cell Number(string stored, uint style) => new() { CellReference = "A1", CellValue = new CellValue(stored), StyleIndex = style };

    private static ReadCell Read(X.Cell cell, NumberingFormat[] formats, uint[] styles, bool from1904 = false) => Book(
        cell, new WorkbookProperties { Date1904 = from1904 }, new Stylesheet(new NumberingFormats(formats.AsEnumerable()), new CellFormats(styles.Select(format => new CellFormat { NumberFormatId = format }))))[1, 1];

    private static ReadSheet Book(X.Cell cell, WorkbookProperties properties, Stylesheet styles)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(properties, new X.Sheets());
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(new Row(cell)));
            book.Workbook.Sheets!.Append(new X.Sheet { Name = "Sheet", SheetId = 1, Id = book.GetIdOfPart(sheet) });
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = styles;
        }

        return Assert.Single(Read(stream));
    }

    private static ReadSheet Sheet(string row, string? texts = null, string after = "")
    {
        const string Main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new X.Sheets());
            var sheet = book.AddNewPart<WorksheetPart>();
            Feed(sheet, $"<worksheet {Main}><sheetData><row>{row}</row></sheetData>{after}</worksheet>");
            if (texts is not null)
            {
                Feed(book.AddNewPart<SharedStringTablePart>(), $"<sst {Main}>{texts}</sst>");
            }

            book.Workbook.Sheets!.Append(new X.Sheet { Name = "Sheet", SheetId = 1, Id = book.GetIdOfPart(sheet) }, new X.Sheet { SheetId = 2 });
        }

        return Assert.Single(Read(stream));
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(content);
    }

    private static IReadOnlyList<ReadSheet> Read(MemoryStream stream)
    {
        var diagnostics = new List<Diagnostic>();
        var sheets = BookReader.Read(stream.ToArray(), ReadingLimits.Default, diagnostics);
        Assert.Empty(diagnostics);
        return sheets!;
    }
}
