namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>Which cells the places of a document were read from.</summary>
internal sealed class EntryPlaces
{
    private readonly Dictionary<string, List<string>> cells = new(StringComparer.Ordinal);

    public void Add(string pointer, string? cell)
    {
        if (cell is null)
        {
            return;
        }

        if (!cells.TryGetValue(pointer, out var known))
        {
            cells[pointer] = known = [];
        }

        known.Add(cell);
    }

    /// <summary>The same diagnostic with its cell: of what is repeated the second, else the first; of what no cell spells, such as a missing member, the nearest place around it.</summary>
    public Diagnostic Locate(Diagnostic diagnostic)
    {
        for (var pointer = diagnostic.Pointer; pointer.Length > 0; pointer = pointer[..pointer.LastIndexOf('/')])
        {
            if (cells.TryGetValue(pointer, out var known))
            {
                return diagnostic.At(diagnostic.Code == DiagnosticCode.DuplicateMember ? known[^1] : known[0]);
            }
        }

        return diagnostic;
    }
}
