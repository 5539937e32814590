using Thqse.Cli.Commands.Imports;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Diagnosis.Imports;

/// <summary><c>thqse diagnosis import FILE</c>.</summary>
internal sealed class ResponseImportCommand(Session session) : ImportCommand(
    session,
    "La réponse d'un classeur rempli, ou tout ce qui n'y va pas, avec la feuille et la cellule.",
    "The response of a filled workbook, or all that is wrong with it, with sheet and cell.")
{
    public override IReadOnlyList<string> Examples => ["diagnosis import saisie.xlsx -o reponse.json", "diagnosis import saisie.xlsx --json"];

    protected override (string? Document, IReadOnlyList<Diagnostic> Diagnostics) Read(ReadOnlyMemory<byte> workbook)
    {
        var read = ResponseWorkbook.Read(workbook, Session.Definitions.Referentials);
        return (read.Response is { } response ? ResponseDocument.Write(response) : null, read.Diagnostics);
    }
}
