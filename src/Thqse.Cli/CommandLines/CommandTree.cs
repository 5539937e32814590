using System.CommandLine;
using Thqse.Cli.CommandLines.Help;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>The commands of the tool and the options that all of them have.</summary>
internal sealed class CommandTree
{
    public CommandTree(Session session)
    {
        var texts = new HelpTexts(session.Language);
        Lang = new Option<string?>("--lang") { Description = texts.Lang, HelpName = "fr|en", Recursive = true };
        var help = new Option<bool>("--help", "-h", "-?") { Description = texts.Help, Recursive = true, Action = new HelpAction(session) };
        var version = new Option<bool>("--version", "-V") { Description = texts.Version, Action = new VersionAction(session) };
        Root = new RootCommand(texts.Root) { Action = new MissingCommandAction(session) };
        Root.Options.Clear();
        Root.Directives.Clear();
        Root.Options.Add(Lang);
        Root.Options.Add(help);
        Root.Options.Add(version);
        foreach (var command in CommandList.Of(session))
        {
            Root.Subcommands.Add(command);
        }
    }

    public RootCommand Root { get; }

    public Option<string?> Lang { get; }
}
