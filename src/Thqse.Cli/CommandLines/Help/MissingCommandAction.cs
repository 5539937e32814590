using System.CommandLine;
using System.CommandLine.Invocation;
using Thqse.Cli.Output;

namespace Thqse.Cli.CommandLines.Help;

/// <summary>No command was given: the help tells which there are, and the status tells a script that nothing was done.</summary>
internal sealed class MissingCommandAction(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var page = session.Terminal.ErrorPage();
        HelpView.Fill(page, parseResult.CommandResult.Command, session.Language);
        session.Terminal.WriteError(page);
        return (int)ExitCode.WrongUsage;
    }
}
