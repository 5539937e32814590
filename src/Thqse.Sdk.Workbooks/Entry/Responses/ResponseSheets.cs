using Thqse.Sdk.Workbooks.Reading;

namespace Thqse.Sdk.Workbooks.Entry.Responses;

/// <summary>Reads the sheet of questions into the document of a response. Which questions are asked, its reader knows.</summary>
internal static class ResponseSheets
{
    public static void Read(IReadOnlyList<ReadSheet> sheets, EntryLists lists, EntryNode root, EntryReport report)
    {
        if (EntryTable.Find(sheets, EntryWords.Questions, report) is not { } table || Columns.Of(table, report) is not { } columns)
        {
            return;
        }

        foreach (var line in table.Lines(columns.All, report).Where(line => columns.All.Any(column => !line[column].IsBlank)))
        {
            Answer(line, columns, lists, root.Object("answers").Object(line.Identifier, line.Place), report);
        }
    }

    private static void Answer(EntryLine line, Columns columns, EntryLists lists, EntryNode answer, EntryReport report)
    {
        var pointer = $"/answers/{line.Identifier}/";
        var kind = lists.Codes(EntryLists.Figures).Contains(line.Identifier) ? lists.Label(EntryLists.Figures, line.Identifier) : null;
        foreach (var cell in columns.Options.Select(column => line[column]).Where(cell => !cell.IsBlank))
        {
            if (kind is not null)
            {
                answer.Add("value", cell.Number(pointer + "value", mayBePercent: kind == EntryLists.Rate, report)!.Value, cell.Place);
            }
            else
            {
                var value = cell.Cell.Kind == CellKind.Text ? EntryValue.Text(lists.Code(line.Identifier, cell.Cell.Text)) : cell.Text(pointer + "options", report)!.Value;
                answer.List("options").Add(string.Empty, value, cell.Place);
            }
        }

        // What does not concern the establishment is said; that it does goes without saying.
        if (line[columns.NotConcerned].Flag(pointer + "notConcerned", report) is { } notConcerned && notConcerned != EntryValue.Flag(false))
        {
            answer.Add("notConcerned", notConcerned, line[columns.NotConcerned].Place);
        }

        One(line[columns.Justification], "justification");
        One(line[columns.Remark], "remark");
        Several(columns.Evidence, "evidence");
        Several(columns.Contributors, "contributors");

        void One(EntryCell cell, string name)
        {
            if (cell.Text(pointer + name, report) is { } text)
            {
                answer.Add(name, text, cell.Place);
            }
        }

        void Several(IReadOnlyList<int> numbered, string name)
        {
            foreach (var cell in numbered.Select(column => line[column]))
            {
                if (cell.Text(pointer + name, report) is { } text)
                {
                    answer.List(name).Add(string.Empty, text, cell.Place);
                }
            }
        }
    }

    private sealed record Columns(IReadOnlyList<int> Options, int NotConcerned, int Justification, int Remark, IReadOnlyList<int> Evidence, IReadOnlyList<int> Contributors)
    {
        public IReadOnlyList<int> All => [.. Options, NotConcerned, Justification, Remark, .. Evidence, .. Contributors];

        public static Columns? Of(EntryTable table, EntryReport report)
        {
            var options = table.Numbered(EntryWords.Answer);
            if (options.Count == 0)
            {
                table.Column(EntryWords.Answer, report);
            }

            int?[] single = [table.Column(EntryWords.NotConcerned, report), table.Column(EntryWords.Justification, report), table.Column(EntryWords.Remark, report)];
            return single is [{ } notConcerned, { } justification, { } remark]
                ? new Columns(options, notConcerned, justification, remark, table.Numbered(EntryWords.Evidence), table.Numbered(EntryWords.Contributor))
                : null;
        }
    }
}
