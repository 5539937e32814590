using Thqse.Sdk.Workbooks.Reading;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>
/// A sheet that is read: its lines are known by their identifiers and its columns by their heads, so that lines may be sorted, columns widened and moved.
/// </summary>
internal sealed class EntryTable
{
    private readonly ReadSheet sheet;
    private readonly int headLine;
    private readonly int identifier;
    private readonly IReadOnlyList<(int Column, string Text)> heads;

    private EntryTable(ReadSheet sheet, int headLine, int identifier)
    {
        this.sheet = sheet;
        this.headLine = headLine;
        this.identifier = identifier;
        heads = [.. sheet.Cells.Where(cell => cell.Key.Line == headLine).Select(cell => (cell.Key.Column, cell.Value.Text.Trim())).OrderBy(head => head.Column)];
        Years = [.. heads.Where(head => head.Text.Length == 4 && head.Text.All(char.IsAsciiDigit)).Select(head => (head.Column, head.Text))];
    }

    /// <summary>Finds the table of a name; what it lacks, and cells that are merged, are reported.</summary>
    public static EntryTable? Find(IReadOnlyList<ReadSheet> sheets, LocalizedText name, EntryReport report)
    {
        var sheet = sheets.FirstOrDefault(each => name.Is(each.Name));
        if (sheet is null)
        {
            report.Add(Diagnostic.Of(DiagnosticCode.MissingSheet, string.Empty, name[report.Language], [.. sheets.Select(each => each.Name)]));
            return null;
        }

        foreach (var range in sheet.Merged)
        {
            report.Add(Diagnostic.Of(DiagnosticCode.MergedCells, string.Empty, range).At(sheet.Place(range.Split(':')[0])));
        }

        var head = sheet.Cells.Where(cell => EntryWords.Identifier.Is(cell.Value.Text)).Select(cell => cell.Key).Order().Cast<(int Line, int Column)?>().FirstOrDefault();
        if (head is { } place)
        {
            return new EntryTable(sheet, place.Line, place.Column);
        }

        report.Add(Diagnostic.Of(DiagnosticCode.MissingColumn, string.Empty, EntryWords.Identifier[report.Language]).At(sheet.Place("A1")));
        return null;
    }

    /// <summary>The column of a head; null, and reported, when there is none.</summary>
    public int? Column(LocalizedText head, EntryReport report) => Columns(head.Is).FirstOrDefault() is { } column and > 0 ? column : Missing(head[report.Language], report);

    /// <summary>The column of a year; null, and reported, when there is none.</summary>
    public int? Column(string year, EntryReport report) => Columns(text => text == year).FirstOrDefault() is { } column and > 0 ? column : Missing(year, report);

    /// <summary>The columns of heads such as "Preuve 1", "Preuve 2", from left to right.</summary>
    public IReadOnlyList<int> Numbered(LocalizedText head)
        => [.. Columns(text => text.TrimEnd(' ', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0') is var bare && head.Is(bare))];

    /// <summary>The columns of years that nobody expects, which the reader of the document refuses where something stands in them.</summary>
    public IReadOnlyList<(int Column, string Year)> Years { get; }

    /// <summary>The lines that bear an identifier, each once: one that is repeated is reported, and so is one that holds a value and bears none.</summary>
    public IEnumerable<EntryLine> Lines(IReadOnlyList<int> columns, EntryReport report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        // Only those where something stands: a sheet may say that its last line is the two thousand millionth.
        foreach (var line in sheet.Cells.Keys.Select(cell => cell.Line).Where(line => line > headLine).Distinct().Order())
        {
            var name = sheet[line, identifier].Text.Trim();
            if (name.Length == 0)
            {
                var filled = columns.FirstOrDefault(column => !sheet[line, column].IsBlank);
                if (filled > 0)
                {
                    report.Add(Diagnostic.Of(DiagnosticCode.MissingMember, string.Empty, EntryWords.Identifier[report.Language]).At(sheet.Place(line, filled)));
                }
            }
            else if (!seen.Add(name))
            {
                report.Add(Diagnostic.Of(DiagnosticCode.DuplicateMember, string.Empty, name).At(sheet.Place(line, identifier)));
            }
            else
            {
                yield return new EntryLine(sheet, line, identifier, name);
            }
        }
    }

    private IEnumerable<int> Columns(Func<string, bool> isWanted) => heads.Where(head => isWanted(head.Text)).Select(head => head.Column);

    private int? Missing(string head, EntryReport report)
    {
        report.Add(Diagnostic.Of(DiagnosticCode.MissingColumn, string.Empty, head).At(sheet.Place(CellAddress.Of(1, headLine))));
        return null;
    }
}
