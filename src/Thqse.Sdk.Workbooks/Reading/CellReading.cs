using Thqse.Sdk.Workbooks.Sheets;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Thqse.Sdk.Workbooks.Reading;

/// <summary>Reads one cell, given what the workbook says of styles, texts and days.</summary>
internal sealed class CellReading(NumberLooks looks, IReadOnlyList<string> texts, bool startsIn1904)
{
    private const int DaysFrom1900To1904 = 1462;

    /// <summary>A spreadsheet stores 56.4 as 56.399999999999999, and shows fifteen digits.</summary>
    private const string ShownDigits = "G15";

    public ReadCell Read(X.Cell cell)
    {
        var isFormula = cell.CellFormula is not null;
        var stored = cell.CellValue?.Text;
        var type = cell.DataType?.Value ?? X.CellValues.Number;
        if (type == X.CellValues.InlineString)
        {
            return OfText(InlineText(cell), isFormula);
        }

        if (string.IsNullOrEmpty(stored))
        {
            return isFormula && type != X.CellValues.String ? new ReadCell(CellKind.Uncomputed, cell.CellFormula!.Text, IsFormula: true) : ReadCell.Blank;
        }

        if (type == X.CellValues.SharedString)
        {
            return OfText(texts[int.Parse(stored, NumberStyles.None, CultureInfo.InvariantCulture)], isFormula);
        }

        if (type == X.CellValues.Number)
        {
            return OfNumber(stored, looks.Of(cell.StyleIndex?.Value ?? 0), isFormula);
        }

        return type == X.CellValues.Boolean ? new ReadCell(CellKind.Boolean, stored == "1" ? "true" : "false", IsFormula: isFormula)
            : type == X.CellValues.Error ? new ReadCell(CellKind.Error, stored, IsFormula: isFormula)
            : OfText(CellText.Decode(stored), isFormula);
    }

    private static string InlineText(X.Cell cell)
        => CellText.Decode(cell.InlineString?.Text?.Text ?? string.Concat(cell.InlineString?.Elements<X.Run>().Select(run => run.Text?.Text) ?? []));

    private static ReadCell OfText(string text, bool isFormula) => text.Length == 0 ? ReadCell.Blank : new ReadCell(CellKind.Text, text, IsFormula: isFormula);

    private ReadCell OfNumber(string stored, NumberLook look, bool isFormula)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !decimal.TryParse(number.ToString(ShownDigits, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return OfText(stored, isFormula);
        }

        var day = look == NumberLook.Date && startsIn1904 ? exact + DaysFrom1900To1904 : exact;
        return new ReadCell(CellKind.Number, exact.ToString(CultureInfo.InvariantCulture), day, look, isFormula);
    }
}
