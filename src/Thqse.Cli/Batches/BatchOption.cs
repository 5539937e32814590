using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Sdk;

namespace Thqse.Cli.Batches;

/// <summary>The option <c>--batch</c>: FILE holds one document a line.</summary>
internal sealed class BatchOption
{
    private readonly Session session;
    private readonly Option<bool> option;

    public BatchOption(Session session, Command command)
    {
        this.session = session;
        option = SharedArguments.Switch("--batch", session.Language.Say(
            "FICHIER contient un document par ligne (JSON Lines) ; écrit un document par ligne, dans le même ordre.",
            "FILE holds one document a line (JSON Lines); writes one document a line, in the same order."));
        command.Add(option);
    }

    public bool IsAsked(ParseResult parsed) => parsed.GetValue(option);

    /// <summary>Refuses what a stream of documents cannot have.</summary>
    public void Refuse(ParseResult parsed, params (string Option, bool IsGiven)[] others)
    {
        if (IsAsked(parsed) && others.FirstOrDefault(other => other.IsGiven) is { Option: { } name })
        {
            throw CommandException.Usage(new BatchTexts(session.Language).NotWithBatch(name));
        }
    }
}
