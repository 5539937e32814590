using System.CommandLine;
using System.CommandLine.Invocation;
using Thqse.Cli.Rendering;

namespace Thqse.Cli.Commands;

/// <summary>Shows the help of the command that was named.</summary>
internal sealed class HelpAction(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        session.Show(page => HelpView.Fill(page, parseResult.CommandResult.Command, session.Language));
        return (int)ExitCode.Done;
    }
}
