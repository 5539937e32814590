using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Reports;

namespace Thqse.Cli.Commands.Diagnosis.Reports;

/// <summary><c>thqse diagnosis report FILE -o FILE</c>.</summary>
internal sealed class ResponseReportCommand : ToolCommand
{
    private readonly Argument<string?> file;

    public ResponseReportCommand(Session session)
        : base(session, "report", "Le rapport d'un autodiagnostic, à lire et à imprimer : une page HTML, images comprises.", "The report of a self-diagnosis, to read and to print: one page of HTML, pictures included.")
    {
        file = SharedArguments.File(Language, Language.Say("La réponse, ou son classeur ; « - » lit l'entrée standard.", "The response, or its workbook; \"-\" reads standard input."));
        Add(file);
    }

    public override IReadOnlyList<string> FrenchNames => ["rapport"];

    public override IReadOnlyList<string> Examples => ["diagnosis report reponse.json -o rapport.html", "diagnosis report saisie.xlsx -o report.html --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var target = OutputFile.RequiredName(Session);
        var name = parsed.GetValue(file);
        var bytes = InputFile.Read(name, Session);
        var read = Session.Definitions.ReadResponse(bytes);
        if (read.Response is not { } response)
        {
            return Refusal.Show(Session, name!, bytes, read.Diagnostics, asJson: false);
        }

        OutputFile.Write(Session, target, DiagnosisReport.Write(response, Language));
        return ExitCode.Done;
    }
}
