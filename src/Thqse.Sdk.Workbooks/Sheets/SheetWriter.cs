using DocumentFormat.OpenXml;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>Writes one sheet: its lines, what its cells take, how it is looked at and printed.</summary>
internal static class SheetWriter
{
    private const double LineHeight = 13.5;
    private const double TitleHeight = 21;

    /// <summary>Identifiers are written small.</summary>
    private const double WidthOfSmall = 0.75;

    /// <summary>Of a column as many figures wide; letters are narrower, not by much.</summary>
    private const double WidthOfLetter = 0.96;

    public static X.Worksheet Write(Sheet sheet, Language language, bool isFirst)
    {
        var parts = new List<OpenXmlElement>
        {
            new X.SheetProperties(new X.PageSetupProperties { FitToPage = true }),
            new X.SheetViews(View(sheet, isFirst)),
            new X.Columns(sheet.Widths.Select((width, index) => new X.Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
            new X.SheetData(sheet.Lines.Select((cells, index) => Row(sheet, cells, index + 1))),
        };
        if (sheet.IsProtected)
        {
            // True forbids: sorting, filtering and widening stay allowed.
            parts.Add(new X.SheetProtection { Sheet = true, FormatColumns = false, FormatRows = false, Sort = false, AutoFilter = false });
        }

        if (sheet.HasFilter)
        {
            parts.Add(new X.AutoFilter { Reference = FormattableString.Invariant($"A{sheet.HeadLines}:{CellAddress.Of(sheet.Widths.Count, sheet.Lines.Count)}") });
        }

        if (sheet.Validations.Count > 0)
        {
            parts.Add(new X.DataValidations(sheet.Validations.Select(validation => ValidationWriter.Write(validation, language))));
        }

        parts.Add(new X.PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        parts.Add(new X.PageSetup { PaperSize = 9, Orientation = X.OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        parts.Add(new X.HeaderFooter(new X.OddFooter("&L&A&R&P / &N")));
        return new X.Worksheet(parts);
    }

    private static X.SheetView View(Sheet sheet, bool isFirst)
    {
        var view = new X.SheetView { WorkbookViewId = 0, TabSelected = isFirst ? true : null, ShowGridLines = false };
        if (sheet.HeadLines > 0)
        {
            view.Append(new X.Pane
            {
                TopLeftCell = CellAddress.Of(sheet.HeadColumns + 1, sheet.HeadLines + 1),
                VerticalSplit = sheet.HeadLines,
                HorizontalSplit = sheet.HeadColumns > 0 ? sheet.HeadColumns : null,
                State = X.PaneStateValues.Frozen,
                ActivePane = sheet.HeadColumns > 0 ? X.PaneValues.BottomRight : X.PaneValues.BottomLeft,
            });
        }

        return view;
    }

    private static X.Row Row(Sheet sheet, IReadOnlyList<Cell?> cells, int line)
    {
        var height = cells.Select((cell, index) => cell is null ? 1 : LinesOf(cell, sheet.Widths[index])).DefaultIfEmpty(1).Max();
        var points = cells.Any(cell => cell?.Look == CellLook.Title) ? TitleHeight : height * LineHeight;
        return new X.Row(cells.Select((cell, index) => cell is null ? null : Written(cell, CellAddress.Of(index + 1, line))).OfType<X.Cell>())
        {
            RowIndex = (uint)line,
            Height = points > LineHeight ? points : null,
            CustomHeight = points > LineHeight ? true : null,
        };
    }

    /// <summary>How many lines a text takes that goes on below.</summary>
    private static int LinesOf(Cell cell, double width) => cell is { Text: { } text, Look: CellLook.Wrapped or CellLook.Head or CellLook.EntryText or CellLook.EntryChoice or CellLook.Identifier }
        ? text.Split('\n').Sum(each => Math.Max(1, (int)Math.Ceiling(each.Length * (cell.Look == CellLook.Identifier ? WidthOfSmall : WidthOfLetter) / width)))
        : 1;

    private static X.Cell Written(Cell cell, string address)
    {
        var written = new X.Cell { CellReference = address, StyleIndex = (uint)cell.Look };
        if (cell.Formula is { } formula)
        {
            written.CellFormula = new X.CellFormula(formula);
            written.DataType = cell.Number is null ? X.CellValues.String : null;
            written.CellValue = new X.CellValue(cell.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        }
        else if (cell.Number is { } number)
        {
            written.CellValue = new X.CellValue(number.ToString(CultureInfo.InvariantCulture));
        }
        else if (!string.IsNullOrEmpty(cell.Text))
        {
            written.DataType = X.CellValues.InlineString;
            written.InlineString = new X.InlineString(new X.Text(CellText.Encode(Fitting(cell.Text))) { Space = SpaceProcessingModeValues.Preserve });
        }

        return written;
    }

    private static string Fitting(string text) => text.Length <= CellText.Longest
        ? text
        : throw new ArgumentException($"A cell of a spreadsheet holds {CellText.Longest} characters, and a text of {text.Length} is to be written: \"{text[..40]}…\".");
}
