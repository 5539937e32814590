namespace Thqse.Sdk.Workbooks.Reading;

/// <summary>A cell as it was stored: what it holds, and as what a spreadsheet shows it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The text; of a number its digits as stored; of an error its name, such as "#DIV/0!".</param>
/// <param name="Number">The number; null for anything else.</param>
/// <param name="Shown">As what a number is shown.</param>
/// <param name="IsFormula">Whether it is computed.</param>
internal sealed record ReadCell(CellKind Kind, string Text, decimal? Number = null, NumberLook Shown = NumberLook.Plain, bool IsFormula = false)
{
    public static readonly ReadCell Blank = new(CellKind.Blank, string.Empty);

    public bool IsBlank => Kind == CellKind.Blank;
}
