using System.CommandLine;
using Thqse.Cli.Commands.Diagnosis;
using Thqse.Cli.Input;
using Thqse.Cli.Output;

namespace Thqse.Cli.CommandLines;

/// <summary>From the arguments to the command that was meant.</summary>
internal static class CommandLine
{
    // "@name" is a file name like another, and "-ab" is no two options.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static ExitCode Run(string[] args, Session session)
    {
        var tree = new CommandTree(session);
        var parsed = tree.Root.Parse(args, Parser);
        if (parsed.GetResult(tree.Suggest) is null)
        {
            UsageCheck.Verify(parsed, args, session);
            LanguageArgument.Read(parsed.GetValue(tree.Lang), session);
            OutputArgument.Read(parsed.GetValue(tree.Output), session);
            ReferentialOption.Read(parsed.GetValue(tree.Referential), session);
        }

        return (ExitCode)parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = session.Terminal.Out,
        });
    }
}
