using System.CommandLine;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines.Help;

/// <summary>The help of a command.</summary>
internal static class HelpView
{
    private const int Indent = 2;

    public static void Fill(Page page, Command command, Language language)
    {
        var texts = new HelpTexts(language);
        page.Paragraph(0, command.Description ?? string.Empty);
        page.Blank();
        page.Paragraph(0, Toned.Strong(texts.Usage + language.Colon()), Usage(command, texts));
        List(page, texts.Commands, command.Subcommands.Select(each => (each.Name, each.Description)));
        List(page, texts.Arguments, command.Arguments.Select(each => (each.HelpName ?? each.Name, each.Description)));
        List(page, texts.Options, Options(command).Select(option => (Names(option), option.Description)));
        if (command is ToolCommand tool)
        {
            Examples(page, tool, texts);
        }

        if (command is RootCommand)
        {
            List(page, texts.ExitCodes, texts.ExitCodeMeanings.Select(each => (each.Code, (string?)each.Meaning)));
        }
    }

    private static void Examples(Page page, ToolCommand command, HelpTexts texts)
    {
        page.Blank();
        page.Paragraph(0, Toned.Strong(texts.Examples));
        foreach (var example in command.Examples)
        {
            page.Hanging(Indent, 2 * Indent, CommandPath.ToolName + " " + example);
        }
    }

    private static IEnumerable<Option> Options(Command command)
        => command.Options.Concat(CommandPath.From(command).Skip(1).SelectMany(each => each.Options).Where(option => option.Recursive));

    private static string Usage(Command command, HelpTexts texts)
    {
        var words = new List<string> { CommandPath.Of(command) };
        words.AddRange(command.Subcommands.Count > 0 ? [texts.Command] : []);
        words.AddRange(command.Arguments.Select(each => each.HelpName ?? each.Name));
        words.AddRange(Options(command).Where(option => option.Action is null).Select(option => "[" + NameAndValue(option) + "]"));
        return string.Join(' ', words);
    }

    private static string Names(Option option)
        => string.Join(", ", [.. option.Aliases.Order(StringComparer.Ordinal).Where(alias => alias is not "-?"), NameAndValue(option)]);

    private static string NameAndValue(Option option)
        => option.ValueType == typeof(bool) || option.HelpName is null ? option.Name : option.Name + "\u00A0" + option.HelpName;

    private static void List(Page page, string heading, IEnumerable<(string Name, string? Description)> entries)
    {
        var list = entries.ToList();
        if (list.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(0, Toned.Strong(heading));
        var column = list.Max(entry => TextCells.Width(entry.Name)) + 2;
        foreach (var (name, description) in list)
        {
            page.Entry(Indent, column, name, description ?? string.Empty);
        }
    }
}
