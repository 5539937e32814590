using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Sdk;

namespace Thqse.Cli.Batches;

/// <summary>The option <c>--batch</c>: FILE holds one document a line.</summary>
internal sealed class BatchOption
{
    private readonly Session session;
    private readonly Option<bool> option;

    /// <param name="session">The run that it is made for.</param>
    /// <param name="command">Whose option it is.</param>
    /// <param name="writesLines">Whether a document is written for each line, rather than one thing of them all.</param>
    public BatchOption(Session session, Command command, bool writesLines = true)
    {
        this.session = session;
        option = SharedArguments.Switch("--batch", session.Language.Say("FICHIER contient un document par ligne (JSON Lines)", "FILE holds one document a line (JSON Lines)")
            + (writesLines ? session.Language.Say(" ; écrit un document par ligne, dans le même ordre.", "; writes one document a line, in the same order.") : "."));
        command.Add(option);
    }

    public bool IsAsked(ParseResult parsed) => parsed.GetValue(option);

    /// <summary>The one file whose lines are documents, or what stands for standard input; empty when none is named, which its reader tells.</summary>
    public static string File(IReadOnlyList<string> files, Session session)
        => files.Count < 2 ? string.Concat(files) : throw CommandException.Usage(new BatchTexts(session.Language).OneFileOnly);

    /// <summary>Refuses what a stream of documents cannot have.</summary>
    public void Refuse(ParseResult parsed, params (string Option, bool IsGiven)[] others)
    {
        if (IsAsked(parsed) && others.FirstOrDefault(other => other.IsGiven) is { Option: { } name })
        {
            throw CommandException.Usage(new BatchTexts(session.Language).NotWithBatch(name));
        }
    }
}
