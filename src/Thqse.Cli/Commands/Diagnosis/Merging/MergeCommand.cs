using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Diagnosis.Merging;

/// <summary><c>thqse diagnosis merge FILE... -o FILE</c>.</summary>
internal sealed class MergeCommand : ToolCommand
{
    private readonly Argument<string[]> files;

    public MergeCommand(Session session)
        : base(
            session,
            "merge",
            "Réunit les réponses de plusieurs collègues en une, et montre ce sur quoi ils diffèrent.",
            "Makes one response of those of several colleagues, and shows what they do not agree on.")
    {
        files = ResponseFiles.Argument(Language);
        Add(files);
    }

    public override IReadOnlyList<string> FrenchNames => ["réunir", "fusionner"];

    public override IReadOnlyList<string> Examples => ["diagnosis merge qualite.json achats.json -o reponse.json", "diagnosis merge reponses -o reponse.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var texts = new MergeTexts(Language);
        var (read, status) = ResponseFiles.ReadAll(parsed.Several(files), Session);
        if (read is null)
        {
            return status;
        }

        if (ResponseMerging.FindMismatch(read.Select(each => each.Response)) is { } mismatch)
        {
            throw CommandException.Usage(texts.Mismatch(mismatch.Reason, read[0].Name, read[mismatch.Place].Name));
        }

        var merged = ResponseMerging.Merge(read.Select(each => each.Response));
        if (Session.Terminal.OutputFile is not null)
        {
            Session.Terminal.WriteDocument(ResponseDocument.Write(merged.Response));
        }

        Session.ShowOnScreen(page => MergeView.Fill(page, merged, [.. read.Select(each => each.Name)], Session.Terminal.OutputFile, Language));

        // What they do not agree on is left for people to settle: a script is told.
        return merged.Conflicts.Count + merged.EstablishmentConflicts.Count == 0 ? ExitCode.Done : ExitCode.InputHasDiagnostics;
    }
}
