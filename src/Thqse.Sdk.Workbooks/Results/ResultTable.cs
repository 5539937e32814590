using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Results;

/// <summary>A flat table of results, ready for a pivot table: one line a thing, written as a sheet or as CSV.</summary>
/// <param name="Name">The name of its sheet.</param>
/// <param name="Heads">The heads of its columns, each with its width in a sheet.</param>
/// <param name="Lines">Its lines: texts, numbers (decimal) and nothing (null).</param>
internal sealed record ResultTable(string Name, IReadOnlyList<(string Head, double Width)> Heads, IReadOnlyList<IReadOnlyList<object?>> Lines)
{
    public Sheet ToSheet()
    {
        var sheet = new Sheet(Name, [.. Heads.Select(head => head.Width)]) { HasFilter = Lines.Count > 0 };
        sheet.AddHead(Heads.Select(head => head.Head));
        foreach (var line in Lines)
        {
            sheet.Add([.. line.Select(Written)]);
        }

        return sheet;
    }

    private static Cell? Written(object? value) => value switch
    {
        null => null,
        decimal number => Cell.Of(number),
        int number => Cell.Of(number, CellLook.Number),
        _ => Cell.Of(value.ToString(), CellLook.Wrapped),
    };
}
