using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Imports;

/// <summary><c>thqse … import FILE</c>: the document of a filled workbook, or all that is wrong with it.</summary>
internal abstract class ImportCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<bool> json;

    protected ImportCommand(Session session, string french, string english)
        : base(session, "import", french, english)
    {
        file = SharedArguments.File(Language, Language.Say("Le classeur rempli (xlsx) ; « - » lit l'entrée standard.", "The filled workbook (xlsx); \"-\" reads standard input."));
        json = SharedArguments.Json(Language);
        Add(file);
        Add(json);
    }

    public override IReadOnlyList<string> FrenchNames => ["importer"];

    /// <summary>The document that the workbook spells; null when it is refused.</summary>
    protected abstract (string? Document, IReadOnlyList<Diagnostic> Diagnostics) Read(ReadOnlyMemory<byte> workbook);

    /// <summary>Takes what the workbook is read with from the command line; a status, and shown, when it is refused.</summary>
    protected virtual ExitCode? Prepare(ParseResult parsed, bool asJson) => null;

    protected override ExitCode Run(ParseResult parsed)
    {
        if (Prepare(parsed, parsed.GetValue(json)) is { } status)
        {
            return status;
        }

        var name = parsed.GetValue(file);
        var bytes = InputFile.Read(name, Session);
        var (document, diagnostics) = Read(bytes);
        if (document is null)
        {
            return Refusal.Show(Session, name!, bytes, diagnostics, parsed.GetValue(json));
        }

        Session.Terminal.WriteDocument(document);
        return ExitCode.Done;
    }
}
