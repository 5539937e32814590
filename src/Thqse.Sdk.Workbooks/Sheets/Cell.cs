namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>What stands in a cell, and how it looks. A text is always a text: what begins with "=" is shown as typed, and never computed.</summary>
internal sealed record Cell(CellLook Look, string? Text = null, decimal? Number = null, string? Formula = null)
{
    /// <summary>The whole digits that a spreadsheet keeps; a number with more is written as a text, which the reader takes for the number that it is.</summary>
    private const int KeptDigits = 15;

    public static Cell Of(string? text, CellLook look = CellLook.Text) => new(look, Text: text);

    public static Cell Of(decimal number, CellLook look = CellLook.Number) => Digits(number) <= KeptDigits
        ? new Cell(look, Number: number)
        : new Cell(look, Text: number.ToString(CultureInfo.InvariantCulture).Replace('.', ','));

    public static Cell Blank(CellLook look) => new(look);

    /// <summary>The formula, in the English of the file format, and what it gives now; null for a text without letters.</summary>
    public static Cell Computed(string formula, decimal? value, CellLook look) => new(look, Number: value, Text: value is null ? string.Empty : null, Formula: formula);

    private static int Digits(decimal number)
        => decimal.Abs(number).ToString(CultureInfo.InvariantCulture).TrimStart('0', '.').Replace(".", string.Empty, StringComparison.Ordinal).TrimEnd('0').Length;
}
