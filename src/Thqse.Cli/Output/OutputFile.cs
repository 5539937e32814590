using System.CommandLine;
using System.Text;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Output;

/// <summary>The file that a command writes: <c>-o FILE</c>; "-" is standard output.</summary>
internal sealed class OutputFile
{
    private const string StandardOutput = "-";
    private readonly Session session;
    private readonly Option<string?> option;

    public OutputFile(Session session, Command command, string french, string english)
    {
        this.session = session;
        option = SharedArguments.Value("--output", SharedArguments.FileLabel(session.Language), session.Language.Say(french, english));
        option.Aliases.Add("-o");
        command.Add(option);
    }

    /// <summary>The name that was given; null when none was.</summary>
    public string? Name(ParseResult parsed) => parsed.GetValue(option) is { Length: > 0 } name ? name : null;

    /// <summary>The name that was given, where a command has to write a file.</summary>
    public string RequiredName(ParseResult parsed) => Name(parsed) ?? throw CommandException.Usage(session.Language.Say("il manque -o FICHIER, où écrire.", "-o FILE is missing, where to write."));

    /// <summary>Whether a name ends as asked, such as ".xlsx", in any case.</summary>
    public static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    public static void Write(Session session, string name, string text) => Write(session, name, Encoding.UTF8.GetBytes(text));

    public static void Write(Session session, string name, ReadOnlySpan<byte> bytes)
    {
        if (name is StandardOutput)
        {
            using var output = session.Terminal.OpenOutput();
            output.Write(bytes);
            return;
        }

        try
        {
            File.WriteAllBytes(name, bytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException)
        {
            throw new CommandException(ExitCode.UnexpectedFailure, session.Language.Say($"« {name} » ne peut pas être écrit : {failure.Message}", $"\"{name}\" cannot be written: {failure.Message}"));
        }
    }
}
