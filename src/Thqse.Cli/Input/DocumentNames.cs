using Thqse.Cli.CommandLines;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Input;

/// <summary>From what is typed to the documents that are meant: a folder stands for the JSON files in it. Workbooks, which may be results, are named one by one.</summary>
internal static class DocumentNames
{
    /// <summary>The names in order, each folder replaced by its files; who names none, or one twice, is told.</summary>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> typed, Session session)
    {
        var texts = new FailureTexts(session.Language);
        if (typed.Count == 0 || typed.Contains(string.Empty))
        {
            throw CommandException.Usage(texts.MissingFile);
        }

        var names = typed.SelectMany(name => FilesOf(name, session)).ToList();
        var known = new HashSet<string>(StringComparer.Ordinal);
        return names.FirstOrDefault(name => !known.Add(PlaceOf(name))) is { } twice
            ? throw CommandException.Usage(texts.NamedTwice(twice))
            : names;
    }

    /// <summary>Whether what is typed stands for several documents, even where a folder holds one only.</summary>
    public static bool AreSeveral(IReadOnlyList<string> typed) => typed.Count != 1 || (typed[0] is not InputFile.StandardInput && Directory.Exists(typed[0]));

    private static IEnumerable<string> FilesOf(string name, Session session)
    {
        if (name is InputFile.StandardInput || !Directory.Exists(name))
        {
            return [name];
        }

        // Without the folders in it, in an order that no machine changes.
        var files = Directory.GetFiles(name, "*.json").Order(StringComparer.Ordinal).ToList();
        var workbooks = Directory.GetFiles(name, "*.xlsx").Count(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal));
        var texts = new FailureTexts(session.Language);
        if (files.Count == 0)
        {
            throw new CommandException(ExitCode.CannotReadInput, workbooks > 0 ? texts.WorkbooksLeftOut(name, workbooks) : texts.EmptyFolder(name));
        }

        if (workbooks > 0)
        {
            var page = session.Terminal.ErrorPage();
            page.Paragraph(0, CommandPath.ToolName + ": " + texts.WorkbooksLeftOut(name, workbooks));
            session.Terminal.WriteError(page);
        }

        return files;
    }

    /// <summary>Where a file is, however it is named; a name that can be none of a file is told when it is read.</summary>
    private static string PlaceOf(string name) => name is InputFile.StandardInput || name.Contains('\0', StringComparison.Ordinal) ? name : Path.GetFullPath(name);
}
