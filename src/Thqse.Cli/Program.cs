using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;

namespace Thqse.Cli;

/// <summary>The tool: reads the arguments, runs a command, turns what goes wrong into a message and an exit status.</summary>
internal static class Program
{
    public static int Main(string[] args) => (int)Run(args, new ProcessConsole());

    /// <summary>One run. It keeps nothing and changes nothing outside its console.</summary>
    public static ExitCode Run(string[] args, IConsole console)
    {
        var session = new Session(LanguageArgument.Guess(args), new Terminal(console));
        try
        {
            return CommandLine.Run(args, session);
        }
        catch (CommandException stop)
        {
            return Fail(session, stop.ExitCode, stop.Message);
        }
        catch (OutputFileException failure)
        {
            return Fail(session, ExitCode.UnexpectedFailure, new FailureTexts(session.Language).OutputUnwritable(failure.File, failure.Why));
        }
#pragma warning disable CA1031 // Whatever happens, the caller gets a short message and the status that says so.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return Fail(session, ExitCode.UnexpectedFailure, new FailureTexts(session.Language).Unexpected(failure.Message));
        }
    }

    private static ExitCode Fail(Session session, ExitCode exitCode, string message)
    {
        var page = session.Terminal.ErrorPage();
        page.Paragraph(0, "thqse: " + message);
        session.Terminal.WriteError(page);
        return exitCode;
    }
}
