using Thqse.Sdk.Workbooks.Reading;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>
/// What a workbook offers to choose from, by the name of the list: codes and their labels. It stands in a sheet of its own, which also says what the workbook was made with:
/// the years of its columns.
/// </summary>
internal sealed class EntryLists
{
    /// <summary>The list of the years that have a column.</summary>
    public const string Years = "years";

    /// <summary>Before the name of a measure: the classes that it can be declared as.</summary>
    public const string Classes = "classes/";

    /// <summary>The list of the questions that are answered by a figure, each with its kind.</summary>
    public const string Figures = "figures";

    /// <summary>A figure that is a percentage.</summary>
    public const string Rate = "rate";

    /// <summary>A figure that is a whole number.</summary>
    public const string Count = "count";

    /// <summary>The list of the attributes of an establishment that are answered by yes or no.</summary>
    public const string Flags = "flags";

    private readonly Dictionary<string, List<(string Code, string Label)>> lists = new(StringComparer.Ordinal);

    /// <summary>The lists of a workbook; null, and reported, when the sheet or a column is missing.</summary>
    public static EntryLists? Read(IReadOnlyList<ReadSheet> sheets, EntryReport report)
    {
        if (EntryTable.Find(sheets, EntryWords.Lists, report) is not { } table || table.Column(EntryWords.Label, report) is not { } label)
        {
            return null;
        }

        var lists = new EntryLists();
        foreach (var line in table.Lines([label], report))
        {
            var end = line.Identifier.LastIndexOf('/');
            if (end > 0)
            {
                lists.Add(line.Identifier[..end], line.Identifier[(end + 1)..], line[label].Cell.Text);
            }
        }

        return lists;
    }

    public void Add(string list, string code, string label)
    {
        if (!lists.TryGetValue(list, out var items))
        {
            lists[list] = items = [];
        }

        items.Add((code, label));
    }

    /// <summary>The lists with their items, as they were added.</summary>
    public IEnumerable<KeyValuePair<string, List<(string Code, string Label)>>> All => lists;

    /// <summary>The codes of a list; empty when there is no such list.</summary>
    public IReadOnlyList<string> Codes(string list) => lists.TryGetValue(list, out var items) ? [.. items.Select(item => item.Code)] : [];

    /// <summary>The code of a label; a text that is none is handed on, and the reader of the document says what is known.</summary>
    public string Code(string list, string label)
        => lists.TryGetValue(list, out var items) && items.Find(item => item.Label.Equals(label.Trim(), StringComparison.OrdinalIgnoreCase)) is { Code: { } code } ? code : label.Trim();

    /// <summary>The label of a code that the list has.</summary>
    public string Label(string list, string code) => lists[list].Find(item => item.Code == code).Label;
}
