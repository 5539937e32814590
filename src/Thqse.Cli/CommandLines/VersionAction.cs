using System.CommandLine;
using System.CommandLine.Invocation;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.CommandLines;

/// <summary>Shows the version: tool and engine have the same.</summary>
internal sealed class VersionAction(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        session.Show(page => page.Paragraph(0, CpomEvaluation.EngineVersion));
        return (int)ExitCode.Done;
    }
}
