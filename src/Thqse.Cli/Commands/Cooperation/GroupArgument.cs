using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary><c>--cooperation FILE</c>: a cooperation group of one's own.</summary>
internal sealed class GroupArgument
{
    private readonly Session session;
    private readonly Option<string?> own;

    public GroupArgument(Session session, Command command, string description)
    {
        this.session = session;
        own = SharedArguments.Value("--cooperation", SharedArguments.FileLabel(session.Language), description);
        command.Add(own);
    }

    /// <summary>The group that was given, or null; what is wrong with it is shown, and <paramref name="refused"/> says so.</summary>
    public CooperationGroup? Read(ParseResult parsed, bool asJson, out ExitCode? refused)
    {
        refused = null;
        if (parsed.GetValue(own) is not { } file)
        {
            return null;
        }

        var utf8 = InputFile.Read(file, session);
        var read = CooperationDocument.ReadUtf8(utf8);
        refused = read.Group is null ? Refusal.Show(session, file, utf8, read.Diagnostics, asJson) : null;
        return read.Group;
    }
}
