using Thqse.Sdk.Workbooks.Reading;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>Reads the sheet of the establishment: a line for each member at the head of the document, of which the identifier says the place.</summary>
internal static class EstablishmentLines
{
    public const string Activities = "establishment/activities/";

    private const string Attributes = "establishment/attributes/";

    private static readonly string[] Chosen = ["establishment/category", "establishment/sizeClass"];
    private static readonly string[] Counted = ["establishment/beds"];
    private static readonly string[] Answered = ["establishment/ghtMember"];

    public static void Read(IReadOnlyList<ReadSheet> sheets, EntryLists lists, EntryNode root, EntryReport report)
    {
        if (EntryTable.Find(sheets, EntryWords.Establishment, report) is not { } table || table.Column(EntryWords.Value, report) is not { } column)
        {
            return;
        }

        foreach (var line in table.Lines([column], report))
        {
            var cell = line[column];
            if (line.Identifier.StartsWith(Activities, StringComparison.Ordinal))
            {
                Activity(line.Identifier[Activities.Length..], cell, root, report);
            }
            else if (Value(line.Identifier, cell, lists, report) is { } value)
            {
                Parent(root, line.Path).Add(line.Path[^1], value, cell.Place);
            }
        }
    }

    private static EntryValue? Value(string identifier, EntryCell cell, EntryLists lists, EntryReport report)
    {
        var pointer = "/" + identifier;
        if (Counted.Contains(identifier))
        {
            return cell.Number(pointer, mayBePercent: false, report);
        }

        if (Answered.Contains(identifier))
        {
            return cell.Flag(pointer, report);
        }

        if (cell.IsBlank)
        {
            return null;
        }

        if (identifier.StartsWith(Attributes, StringComparison.Ordinal))
        {
            return Attribute(identifier, cell, lists, report);
        }

        if (Chosen.Contains(identifier) && cell.Cell.Kind == CellKind.Text)
        {
            return EntryValue.Text(lists.Code(identifier, cell.Cell.Text));
        }

        // What a contract can hold and has no lines of its own, such as readings, stands as it is in the document.
        return cell.Cell is { Kind: CellKind.Text, Text: ['{' or '[', ..] } ? EntryValue.Raw(cell.Cell.Text) : cell.Text(pointer, report);
    }

    /// <summary>The activities are one list: all that are answered "yes". Answering any of them, even "no", says that the others are not authorised.</summary>
    private static void Activity(string code, EntryCell cell, EntryNode root, EntryReport report)
    {
        if (cell.IsBlank)
        {
            return;
        }

        var list = root.Object("establishment").List("activities", cell.Place);
        if (cell.Answer == true)
        {
            list.Add(string.Empty, EntryValue.Text(code), cell.Place);
        }
        else
        {
            cell.Flag("/establishment/activities", report);
        }
    }

    /// <summary>What a catalogue of its own asks about the establishment: one of a list, yes or no, else a number; the lists of the workbook tell which.</summary>
    private static EntryValue? Attribute(string identifier, EntryCell cell, EntryLists lists, EntryReport report)
    {
        var pointer = "/" + identifier;
        return lists.Codes(identifier).Count > 0 ? EntryValue.Text(lists.Code(identifier, cell.Cell.Text))
            : lists.Codes(EntryLists.Flags).Contains(identifier[Attributes.Length..]) ? cell.Flag(pointer, report)
            : cell.Number(pointer, mayBePercent: false, report);
    }

    private static EntryNode Parent(EntryNode root, string[] path) => path[..^1].Aggregate(root, (node, name) => node.Object(name));
}
