using System.CommandLine;
using Thqse.Cli.Commands.Imports;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Cpom.Imports;

/// <summary><c>thqse cpom import FILE</c>.</summary>
internal sealed class ContractImportCommand : ImportCommand
{
    private readonly CatalogueArgument catalogue;

    public ContractImportCommand(Session session)
        : base(
            session,
            "Le contrat d'un classeur rempli, ou tout ce qui n'y va pas, avec la feuille et la cellule.",
            "The contract of a filled workbook, or all that is wrong with it, with sheet and cell.")
    {
        catalogue = new CatalogueArgument(session, this);
    }

    public override IReadOnlyList<string> Examples => ["cpom import saisie.xlsx -o contrat.json", "cpom import saisie.xlsx --json"];

    protected override ExitCode? Prepare(ParseResult parsed, bool asJson) => catalogue.Refusal(parsed, asJson);

    protected override (string? Document, IReadOnlyList<Diagnostic> Diagnostics) Read(ReadOnlyMemory<byte> workbook)
    {
        var read = ContractWorkbook.Read(workbook, Session.Definitions.Catalogue);
        return (read.Contract is { } contract ? ContractDocument.Write(contract) : null, read.Diagnostics);
    }
}
