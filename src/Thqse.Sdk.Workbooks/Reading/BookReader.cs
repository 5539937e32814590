using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Thqse.Sdk.Workbooks.Sheets;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Thqse.Sdk.Workbooks.Reading;

/// <summary>Reads what a workbook holds, whoever saved it last. Nothing is computed, and nothing outside the file is looked at.</summary>
internal static class BookReader
{
    /// <summary>How many times larger than the file its content may be: a sheet of numbers shrinks to a tenth, what shrinks to a thousandth is meant to do harm.</summary>
    private const int MostTimes = 8;

    /// <summary>How many bytes a cell that says something takes in a document, at the least: more cells than fit are not read to the end.</summary>
    private const int FewestBytesOfCell = 32;

    /// <param name="bytes">The file.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="diagnostics">Where it is said why nothing is read.</param>
    /// <param name="isWanted">Whether a sheet of a name is looked into; null for all.</param>
    public static IReadOnlyList<ReadSheet>? Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, ICollection<Diagnostic> diagnostics, Func<string, bool>? isWanted = null)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            diagnostics.Add(TooLarge(limits));
            return null;
        }

        if (WorkbookBytes.IsOldWorkbook(bytes.Span) || !WorkbookBytes.AreWorkbook(bytes.Span))
        {
            diagnostics.Add(Malformed(WorkbookBytes.IsLocked(bytes.Span) ? "locked" : WorkbookBytes.IsOldWorkbook(bytes.Span) ? "xls" : null));
            return null;
        }

        try
        {
            using var unpacked = Sheets.ZipFile.Unpacked(bytes, (long)limits.MaxBytes * MostTimes);
            if (unpacked is null)
            {
                diagnostics.Add(TooLarge(limits));
                return null;
            }

            if (WorkbookBytes.IsOpenDocument(bytes.Span))
            {
                diagnostics.Add(Malformed("ods"));
                return null;
            }

            using var document = SpreadsheetDocument.Open(unpacked, isEditable: false);
            var read = SheetsOf(document.WorkbookPart ?? throw new InvalidDataException(), isWanted ?? (_ => true), limits.MaxBytes / FewestBytesOfCell);
            if (read is null)
            {
                diagnostics.Add(TooLarge(limits));
            }

            return read;
        }
        catch (Exception fault) when (fault is InvalidDataException or OpenXmlPackageException or FileFormatException or XmlException or IOException or FormatException
            or ArgumentException or InvalidOperationException or KeyNotFoundException or NotSupportedException or OverflowException)
        {
            // Whatever the libraries below throw at a file that is none.
            diagnostics.Add(Malformed(null));
            return null;
        }
    }

    private static Diagnostic TooLarge(ReadingLimits limits)
        => Diagnostic.Of(DiagnosticCode.DocumentTooLarge, string.Empty).With(DiagnosticDetail.AtMost, limits.MaxBytes.ToString(CultureInfo.InvariantCulture));

    private static Diagnostic Malformed(string? format) => Diagnostic.Of(DiagnosticCode.MalformedWorkbook, string.Empty, format);

    /// <summary>The sheets; null when they have more cells than are read.</summary>
    private static List<ReadSheet>? SheetsOf(WorkbookPart workbook, Func<string, bool> isWanted, int mostCells)
    {
        var looks = new NumberLooks(workbook.WorkbookStylesPart);
        var texts = workbook.SharedStringTablePart?.SharedStringTable.Elements<X.SharedStringItem>().Select(TextOf).ToArray() ?? [];
        var startsIn1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value == true;
        var cells = new CellReading(looks, texts, startsIn1904);
        var read = new List<ReadSheet>();
        foreach (var (name, id) in (workbook.Workbook.Sheets?.Elements<X.Sheet>() ?? []).Select(sheet => (sheet.Name?.Value ?? string.Empty, sheet.Id?.Value)))
        {
            if (id is not null && workbook.GetPartById(id) is WorksheetPart part)
            {
                var sheet = isWanted(name) ? Sheet(name, part, cells, mostCells) : new ReadSheet(name, new Dictionary<(int, int), ReadCell>(), [], 0);
                if ((mostCells -= sheet.Cells.Count) < 0)
                {
                    return null;
                }

                read.Add(sheet);
            }
        }

        return read;
    }

    /// <summary>
    /// The lines and cells of a sheet, one line at a time, as a sheet may be large; one that does not say where it stands follows the one before it.
    /// </summary>
    private static ReadSheet Sheet(string name, WorksheetPart part, CellReading reading, int mostCells)
    {
        var cells = new Dictionary<(int, int), ReadCell>();
        var merged = new List<string>();
        var line = 0;
        using var reader = OpenXmlReader.Create(part);
        while (cells.Count <= mostCells && reader.Read())
        {
            if (reader.ElementType == typeof(X.Row) && reader.IsStartElement)
            {
                line = Line((X.Row)reader.LoadCurrentElement()!, line, reading, cells);
            }
            else if (reader.ElementType == typeof(X.MergeCell) && reader.IsStartElement)
            {
                merged.Add(((X.MergeCell)reader.LoadCurrentElement()!).Reference?.Value ?? string.Empty);
            }
        }

        return new ReadSheet(name, cells, merged, line);
    }

    private static int Line(X.Row row, int before, CellReading reading, Dictionary<(int Line, int Column), ReadCell> cells)
    {
        var line = row.RowIndex?.Value is { } index ? checked((int)index) : before + 1;
        var column = 0;
        foreach (var cell in row.Elements<X.Cell>())
        {
            column = CellAddress.Parse(cell.CellReference?.Value)?.Column ?? column + 1;
            var read = reading.Read(cell);
            if (!read.IsBlank)
            {
                cells[(line, column)] = read;
            }
        }

        return line;
    }

    /// <summary>The text of an item, of all its differently written parts; not how it is read out in Japanese.</summary>
    private static string TextOf(X.SharedStringItem item)
        => CellText.Decode(item.Text?.Text ?? string.Concat(item.Elements<X.Run>().Select(run => run.Text?.Text)));
}
