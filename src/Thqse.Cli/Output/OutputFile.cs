using System.Text;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Output;

/// <summary>Writes files: the one of <c>-o</c>, and those that options such as <c>--xlsx</c> name; "-" is standard output.</summary>
internal static class OutputFile
{
    public const string StandardOutput = "-";

    /// <summary>The file of <c>-o</c>, where a command has to write one.</summary>
    public static string RequiredName(Session session)
    {
        OutputArgument.Require(session);
        return session.Terminal.OutputFile ?? StandardOutput;
    }

    /// <summary>Whether a name ends as asked, such as ".xlsx", in any case.</summary>
    public static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    public static void Write(Session session, string name, string text) => Write(session, name, Encoding.UTF8.GetBytes(text));

    public static void Write(Session session, string name, ReadOnlySpan<byte> bytes)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw CommandException.Usage(new FailureTexts(session.Language).NamelessOutput);
        }

        if (name is StandardOutput)
        {
            session.Terminal.WriteToStandardOutput(bytes);
        }
        else
        {
            Terminal.WriteFile(name, bytes);
        }
    }
}
