using System.CommandLine;
using Thqse.Cli.CommandLines.Help;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>Commands of one subject, behind one word.</summary>
internal sealed class CommandGroup : Command
{
    public CommandGroup(Session session, string name, string french, string english, IEnumerable<Command> commands)
        : base(name, session.Language.Say(french, english))
    {
        foreach (var command in commands)
        {
            Subcommands.Add(command);
        }

        Action = new MissingCommandAction(session);
    }

    public IReadOnlyList<string> FrenchNames { get; init; } = [];
}
