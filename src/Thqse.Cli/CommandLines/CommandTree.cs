using System.CommandLine;
using System.CommandLine.Completions;
using Thqse.Cli.CommandLines.Help;
using Thqse.Cli.Commands.Diagnosis;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>The commands of the tool and the options that all of them have.</summary>
internal sealed class CommandTree
{
    public CommandTree(Session session)
    {
        var texts = new HelpTexts(session.Language);
        Lang = new Option<string?>("--lang") { Description = texts.Lang, HelpName = "fr|en", Recursive = true };
        Output = new Option<string?>("--output", "-o") { Description = texts.Output, HelpName = texts.OutputName, Recursive = true };
        var help = new Option<bool>("--help", "-h", "-?") { Description = texts.Help, Recursive = true, Action = new HelpAction(session) };
        var version = new Option<bool>("--version", "-V") { Description = texts.Version, Action = new VersionAction(session) };
        Root = new RootCommand(texts.Root) { Action = new MissingCommandAction(session) };
        Root.Options.Clear();
        Root.Directives.Clear();
        Root.Directives.Add(Suggest);
        Root.Options.Add(Lang);
        Root.Options.Add(Output);
        Root.Options.Add(help);
        Root.Options.Add(version);
        Referential = ReferentialOption.Create(session.Language);
        foreach (var command in CommandList.Of(session))
        {
            Root.Subcommands.Add(command);
            if (command.Name == CommandList.Diagnosis)
            {
                command.Options.Add(Referential);
            }
        }
    }

    public RootCommand Root { get; }

    public Option<string?> Lang { get; }

    /// <summary>Where the output goes, when not to standard output.</summary>
    public Option<string?> Output { get; }

    /// <summary>By which the scripts of <c>thqse completion</c> ask what can come next.</summary>
    public SuggestDirective Suggest { get; } = new();

    /// <summary>An option of every command of the self-diagnosis.</summary>
    public Option<string?> Referential { get; }
}
