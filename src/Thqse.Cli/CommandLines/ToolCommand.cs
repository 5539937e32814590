using System.CommandLine;
using Thqse.Sdk;

namespace Thqse.Cli.CommandLines;

/// <summary>
/// A command of the tool. One class, in a folder of its own under <c>Commands</c>, says everything of it: its name, what the help says, examples, its
/// arguments, what it does. A line of <see cref="CommandList"/> adds it, and nothing else has to know it.
/// </summary>
internal abstract class ToolCommand : Command
{
    /// <param name="session">The run that it is made for.</param>
    /// <param name="name">What is typed.</param>
    /// <param name="french">The sentence of the help, in French.</param>
    /// <param name="english">The same in English.</param>
    protected ToolCommand(Session session, string name, string french, string english)
        : base(name, session.Language.Say(french, english))
    {
        Session = session;
        SetAction(parsed => (int)Run(parsed));
    }

    /// <summary>What somebody who thinks in French may type: the command is suggested.</summary>
    public virtual IReadOnlyList<string> FrenchNames => [];

    /// <summary>Two command lines or more, without the name of the tool, as one types them.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    protected Session Session { get; }

    protected Language Language => Session.Language;

    protected abstract ExitCode Run(ParseResult parsed);
}
