using System.CommandLine;
using Thqse.Cli.Input;

namespace Thqse.Cli.CommandLines;

/// <summary>From the arguments to the command that was meant.</summary>
internal static class CommandLine
{
    // "@name" is a file name like another, and "-ab" is no two options.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    public static ExitCode Run(string[] args, Session session)
    {
        var tree = new CommandTree(session);
        var parsed = tree.Root.Parse(args, Parser);
        UsageCheck.Verify(parsed, session);
        LanguageArgument.Read(parsed.GetValue(tree.Lang), session);
        return (ExitCode)parsed.Invoke(Invocation);
    }
}
