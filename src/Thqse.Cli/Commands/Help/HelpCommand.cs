using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.CommandLines.Help;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Help;

/// <summary><c>thqse help [COMMAND...]</c>: the help of a command, as <c>--help</c> after it shows.</summary>
internal sealed class HelpCommand : ToolCommand
{
    private readonly Argument<string[]> words;

    public HelpCommand(Session session)
        : base(session, "help", "L'aide d'une commande.", "The help of a command.")
    {
        words = new Argument<string[]>("command")
        {
            HelpName = Language.Say("[COMMANDE...]", "[COMMAND...]"),
            Description = Language.Say("La commande, comme elle se tape : cpom evaluate.", "The command, as it is typed: cpom evaluate."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        Add(words);
    }

    public override IReadOnlyList<string> FrenchNames => ["aide"];

    public override IReadOnlyList<string> Examples => ["help", "help cpom evaluate"];

    protected override ExitCode Run(ParseResult parsed)
    {
        Command command = parsed.RootCommandResult.Command;
        foreach (var word in parsed.Several(words))
        {
            command = command.Subcommands.FirstOrDefault(each => each.Name == word)
                ?? throw CommandException.Usage(
                    new FailureTexts(Language).UnknownCommand(word, CommandNames.Nearest(word, command)) + new FailureTexts(Language).SeeHelp(CommandPath.Of(command)));
        }

        Session.Show(page => HelpView.Fill(page, command, Language));
        return ExitCode.Done;
    }
}
