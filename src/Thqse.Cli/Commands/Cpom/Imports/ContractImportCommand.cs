using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Cpom.Imports;

/// <summary><c>thqse cpom import FILE</c>.</summary>
internal sealed class ContractImportCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<bool> json;
    private readonly OutputFile output;

    public ContractImportCommand(Session session)
        : base(session, "import", "Le contrat d'un classeur rempli, ou tout ce qui n'y va pas, avec la feuille et la cellule.", "The contract of a filled workbook, or all that is wrong with it, with sheet and cell.")
    {
        file = SharedArguments.File(Language, Language.Say("Le classeur rempli (xlsx) ; « - » lit l'entrée standard.", "The filled workbook (xlsx); \"-\" reads standard input."));
        json = SharedArguments.Json(Language);
        Add(file);
        Add(json);
        output = new OutputFile(session, this, "Le contrat à écrire (JSON) ; sans elle, sur la sortie standard.", "The contract to write (JSON); without it, on standard output.");
    }

    public override IReadOnlyList<string> FrenchNames => ["importer"];

    public override IReadOnlyList<string> Examples => ["cpom import saisie.xlsx -o contrat.json", "cpom import saisie.xlsx --json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var read = ContractWorkbook.Read(InputFile.Read(parsed.GetValue(file), Session), Session.Definitions.Catalogue);
        if (read.Contract is not { } contract)
        {
            return Refusal.Show(Session, read.Diagnostics, parsed.GetValue(json));
        }

        OutputFile.Write(Session, output.Name(parsed) ?? "-", ContractDocument.Write(contract));
        return ExitCode.Done;
    }
}
