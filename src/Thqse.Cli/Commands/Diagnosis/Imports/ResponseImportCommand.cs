using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Diagnosis.Imports;

/// <summary><c>thqse diagnosis import FILE</c>.</summary>
internal sealed class ResponseImportCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<bool> json;
    private readonly OutputFile output;

    public ResponseImportCommand(Session session)
        : base(session, "import", "La réponse d'un classeur rempli, ou tout ce qui n'y va pas, avec la feuille et la cellule.", "The response of a filled workbook, or all that is wrong with it, with sheet and cell.")
    {
        file = SharedArguments.File(Language, Language.Say("Le classeur rempli (xlsx) ; « - » lit l'entrée standard.", "The filled workbook (xlsx); \"-\" reads standard input."));
        json = SharedArguments.Json(Language);
        Add(file);
        Add(json);
        output = new OutputFile(session, this, "La réponse à écrire (JSON) ; sans elle, sur la sortie standard.", "The response to write (JSON); without it, on standard output.");
    }

    public override IReadOnlyList<string> FrenchNames => ["importer"];

    public override IReadOnlyList<string> Examples => ["diagnosis import saisie.xlsx -o reponse.json", "diagnosis import saisie.xlsx --json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var read = ResponseWorkbook.Read(InputFile.Read(parsed.GetValue(file), Session), Session.Definitions.Referentials);
        if (read.Response is not { } response)
        {
            return Refusal.Show(Session, read.Diagnostics, parsed.GetValue(json));
        }

        OutputFile.Write(Session, output.Name(parsed) ?? "-", ResponseDocument.Write(response));
        return ExitCode.Done;
    }
}
