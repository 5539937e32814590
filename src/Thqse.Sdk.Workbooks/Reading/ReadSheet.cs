using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Reading;

/// <summary>A sheet as it was stored.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cells">By line and column, both from 1; those that are not there are blank.</param>
/// <param name="Merged">Where merged cells begin.</param>
/// <param name="LastLine">The number of the last line.</param>
internal sealed record ReadSheet(string Name, IReadOnlyDictionary<(int Line, int Column), ReadCell> Cells, IReadOnlyList<string> Merged, int LastLine)
{
    public ReadCell this[int line, int column] => Cells.TryGetValue((line, column), out var cell) ? cell : ReadCell.Blank;

    /// <summary>The place of a cell as a person looks for it: "Saisie!F14", the name in quotes where a spreadsheet wants them.</summary>
    public string Place(int line, int column) => Place(CellAddress.Of(column, line));

    public string Place(string address) => (Name.All(char.IsLetterOrDigit) ? Name : "'" + Name.Replace("'", "''", StringComparison.Ordinal) + "'") + "!" + address;

    /// <summary>The places of texts that no spreadsheet writes, as they are longer than a cell holds: what is made of them could not be written to a workbook again.</summary>
    public IEnumerable<string> TooLong() => Cells.Where(cell => cell.Value.Text.Length > CellText.Longest).Select(cell => cell.Key).Order().Select(place => Place(place.Line, place.Column));
}
