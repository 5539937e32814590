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

    public static IReadOnlyList<ReadSheet>? Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, ICollection<Diagnostic> diagnostics)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            diagnostics.Add(TooLarge(limits));
            return null;
        }

        if (WorkbookBytes.IsOldWorkbook(bytes.Span) || !WorkbookBytes.AreWorkbook(bytes.Span))
        {
            diagnostics.Add(Malformed(WorkbookBytes.IsOldWorkbook(bytes.Span) ? "xls" : null));
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

            using var document = SpreadsheetDocument.Open(unpacked, isEditable: false);
            return SheetsOf(document.WorkbookPart ?? throw new InvalidDataException());
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

    private static List<ReadSheet> SheetsOf(WorkbookPart workbook)
    {
        var looks = new NumberLooks(workbook.WorkbookStylesPart);
        var texts = workbook.SharedStringTablePart?.SharedStringTable.Elements<X.SharedStringItem>().Select(TextOf).ToArray() ?? [];
        var startsIn1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value == true;
        var cells = new CellReading(looks, texts, startsIn1904);
        return [.. (workbook.Workbook.Sheets?.Elements<X.Sheet>() ?? [])
            .Where(sheet => sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart)
            .Select(sheet => Sheet(sheet.Name?.Value ?? string.Empty, (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!), cells))];
    }

    /// <summary>The lines and cells of a sheet; one that does not say where it stands follows the one before it.</summary>
    private static ReadSheet Sheet(string name, WorksheetPart part, CellReading reading)
    {
        var cells = new Dictionary<(int, int), ReadCell>();
        var line = 0;
        foreach (var row in part.Worksheet.Descendants<X.Row>())
        {
            line = row.RowIndex?.Value is { } index ? checked((int)index) : line + 1;
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
        }

        var merged = part.Worksheet.Descendants<X.MergeCell>().Select(each => each.Reference?.Value ?? string.Empty).ToArray();
        return new ReadSheet(name, cells, merged, line);
    }

    /// <summary>The text of an item, of all its differently written parts; not how it is read out in Japanese.</summary>
    private static string TextOf(X.SharedStringItem item)
        => CellText.Decode(item.Text?.Text ?? string.Concat(item.Elements<X.Run>().Select(run => run.Text?.Text)));
}
