namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>One sheet: lines from the first on, of which the head stays in sight.</summary>
/// <param name="Name">Its name, at most 31 characters.</param>
/// <param name="Widths">How wide its columns are, in characters.</param>
internal sealed record Sheet(string Name, IReadOnlyList<double> Widths)
{
    private readonly List<IReadOnlyList<Cell?>> lines = [];
    private readonly List<Validation> validations = [];

    public IReadOnlyList<IReadOnlyList<Cell?>> Lines => lines;

    public IReadOnlyList<Validation> Validations => validations;

    /// <summary>How many lines stay in sight, and are printed on every page.</summary>
    public int HeadLines { get; private set; }

    /// <summary>How many columns stay in sight, under a head.</summary>
    public int HeadColumns { get; init; }

    /// <summary>Whether only the cells to fill in can be changed. No password: who wants to can lift it.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether the sheet serves the others only, and is not shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether the columns can be filtered, as those of a flat table.</summary>
    public bool HasFilter { get; init; }

    /// <summary>The number of the next line, from 1.</summary>
    public int NextLine => lines.Count + 1;

    public void Add(params IReadOnlyList<Cell?> cells) => lines.Add(cells);

    /// <summary>Adds the heads of the columns; they and all above stay in sight.</summary>
    public void AddHead(IEnumerable<string> heads)
    {
        lines.Add([.. heads.Select(head => Cell.Of(head, CellLook.Head))]);
        HeadLines = lines.Count;
    }

    public void Validate(Validation validation) => validations.Add(validation);

    /// <summary>Gives the validations that name a list the cells where it stands.</summary>
    public void Resolve(IReadOnlyDictionary<string, string> lists)
    {
        for (var i = 0; i < validations.Count; i++)
        {
            if (validations[i].Source is { } name && lists.TryGetValue(name, out var cells))
            {
                validations[i] = validations[i] with { Source = cells };
            }
        }
    }
}
