using Thqse.Sdk.Workbooks.Reading;

namespace Thqse.Sdk.Workbooks.Entry.Contracts;

/// <summary>Reads the sheets of a contract into its document. Which indicators, measures and options there are, its reader knows.</summary>
internal static class ContractSheets
{
    public const string Milestones = "milestones";
    public const string Percentage = "percentage";
    public const string Quotient = "quotient";
    public const string Option = "option";
    public const string Target = "target";
    public const string Year = "year";
    public const string NotConcerned = "notConcerned";
    public const string AlreadyEngaged = "alreadyEngaged";

    public static void Read(IReadOnlyList<ReadSheet> sheets, EntryLists lists, EntryNode root, EntryReport report)
    {
        Choices(sheets, lists, root, report);
        Observations(sheets, lists, root, report);
        Comments(sheets, root, report);
    }

    private static void Choices(IReadOnlyList<ReadSheet> sheets, EntryLists lists, EntryNode root, EntryReport report)
    {
        if (EntryTable.Find(sheets, EntryWords.Choices, report) is not { } table || table.Column(EntryWords.Value, report) is not { } column)
        {
            return;
        }

        foreach (var line in table.Lines([column], report).Where(line => !line[column].IsBlank))
        {
            var (indicator, what, cell) = (line.Path[0], line.Path[^1], line[column]);
            if (what == NotConcerned)
            {
                root.Object(NotConcerned).Add(indicator, cell.Text($"/{NotConcerned}/{indicator}", report)!.Value, cell.Place);
            }
            else if (what == AlreadyEngaged)
            {
                if (cell.Flag($"/establishment/{AlreadyEngaged}", report)!.Value == EntryValue.Flag(true))
                {
                    root.Object("establishment").List(AlreadyEngaged, cell.Place).Add(string.Empty, EntryValue.Text(indicator), cell.Place);
                }
            }
            else
            {
                var choice = root.Object("choices").Object(indicator, line.Place);
                var pointer = $"/choices/{indicator}/{what}";
                var value = what == Option && cell.Cell.Kind == CellKind.Text ? EntryValue.Text(lists.Code(line.Identifier, cell.Cell.Text))
                    : what is Target or Year ? cell.Number(pointer, mayBePercent: what == Target, report)
                    : cell.Text(pointer, report);
                choice.Add(what, value!.Value, cell.Place);
            }
        }
    }

    private static void Observations(IReadOnlyList<ReadSheet> sheets, EntryLists lists, EntryNode root, EntryReport report)
    {
        if (EntryTable.Find(sheets, EntryWords.Observations, report) is not { } table)
        {
            return;
        }

        foreach (var year in lists.Codes(EntryLists.Years))
        {
            table.Column(year, report);
        }

        // A rate last, wherever its line was sorted to: it only shows what numerator and denominator make.
        foreach (var line in table.Lines([.. table.Years.Select(year => year.Column)], report).OrderBy(line => line.Path[^1] is Percentage or Quotient))
        {
            foreach (var (column, year) in table.Years.Where(year => !line[year.Column].IsBlank))
            {
                Observed(line, year, line[column], lists, root, report);
            }
        }
    }

    /// <summary>Reads a cell that is not blank: "CPOM_OS_16/discharge-prescriptions/numerator", "CPOM_OS_12/mammograms" or "CPOM_CT_2/milestones/partners-identified".</summary>
    private static void Observed(EntryLine line, string year, EntryCell cell, EntryLists lists, EntryNode root, EntryReport report)
    {
        var path = line.Path;
        var observation = new Lazy<EntryNode>(() => root.Object("observations").Object(path[0], line.Place).Object(year, cell.Place));
        var pointer = $"/observations/{path[0]}/{year}/";
        if (path is [_, Milestones, var milestone])
        {
            if (cell.Flag(pointer + Milestones, report)!.Value == EntryValue.Flag(true))
            {
                observation.Value.List(Milestones).Add(string.Empty, EntryValue.Text(milestone), line.Place);
            }
        }
        else if (path is [_, var rate, Percentage or Quotient])
        {
            if (!cell.Cell.IsFormula || observation.Value.Object("values").Find(rate) is null)
            {
                observation.Value.Object("values").Add(rate, cell.Number(pointer + "values/" + rate, mayBePercent: path[^1] == Percentage, report)!.Value, cell.Place);
            }
        }
        else if (path is [_, var fraction, var part])
        {
            observation.Value.Object("values").Object(fraction, line.Place).Add(part, cell.Number($"{pointer}values/{fraction}/{part}", mayBePercent: false, report)!.Value, cell.Place);
        }
        else if (lists.Codes(EntryLists.Classes + line.Identifier).Count > 0)
        {
            var name = cell.Cell.Kind == CellKind.Text ? EntryValue.Text(lists.Code(EntryLists.Classes + line.Identifier, cell.Cell.Text)) : cell.Text(pointer + "values/" + path[^1], report)!.Value;
            observation.Value.Object("values").Add(path[^1], name, cell.Place);
        }
        else
        {
            var value = cell.Answer is { } answer ? EntryValue.Flag(answer) : cell.Number(pointer + "values/" + path[^1], mayBePercent: false, report)!.Value;
            observation.Value.Object("values").Add(path[^1], value, cell.Place);
        }
    }

    private static void Comments(IReadOnlyList<ReadSheet> sheets, EntryNode root, EntryReport report)
    {
        if (EntryTable.Find(sheets, EntryWords.Comments, report) is not { } table || table.Column(EntryWords.Comment, report) is not { } comment)
        {
            return;
        }

        var evidence = table.Numbered(EntryWords.Evidence);
        foreach (var line in table.Lines([comment, .. evidence], report))
        {
            var observation = new Lazy<EntryNode>(() => root.Object("observations").Object(line.Path[0], line.Place).Object(line.Path[^1], line.Place));
            var pointer = $"/observations/{line.Path[0]}/{line.Path[^1]}/";
            if (line[comment].Text(pointer + "comment", report) is { } text)
            {
                observation.Value.Add("comment", text, line[comment].Place);
            }

            foreach (var column in evidence)
            {
                if (line[column].Text(pointer + "evidence", report) is { } piece)
                {
                    observation.Value.List("evidence").Add(string.Empty, piece, line[column].Place);
                }
            }
        }
    }
}
