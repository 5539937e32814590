using System.CommandLine;
using System.CommandLine.Invocation;

namespace Thqse.Cli.CommandLines.Help;

/// <summary>Shows the help of the command that was named.</summary>
internal sealed class HelpAction(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        session.Show(page => HelpView.Fill(page, parseResult.CommandResult.Command, session.Language));
        return (int)ExitCode.Done;
    }
}
