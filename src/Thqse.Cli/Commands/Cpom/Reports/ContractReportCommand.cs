using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports;

namespace Thqse.Cli.Commands.Cpom.Reports;

/// <summary><c>thqse cpom report FILE -o FILE</c>.</summary>
internal sealed class ContractReportCommand : ToolCommand
{
    private readonly Argument<string?> file;
    private readonly Option<string?> asOf;
    private readonly CatalogueArgument catalogue;

    public ContractReportCommand(Session session)
        : base(session, "report", "Le rapport d'un contrat, à lire et à imprimer : une page HTML, images comprises.", "The report of a contract, to read and to print: one page of HTML, pictures included.")
    {
        file = SharedArguments.File(Language, Language.Say("Le contrat, ou son classeur ; « - » lit l'entrée standard.", "The contract, or its workbook; \"-\" reads standard input."));
        asOf = SharedArguments.Value("--as-of", "DATE", Language.Say("La date de l'évaluation, AAAA-MM-JJ.", "The date of the evaluation, YYYY-MM-DD."));
        Add(file);
        Add(asOf);
        catalogue = new CatalogueArgument(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["rapport"];

    public override IReadOnlyList<string> Examples => ["cpom report contrat.json -o rapport.html", "cpom report saisie.xlsx --as-of 2027-03-31 -o report.html --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var target = OutputFile.RequiredName(Session);
        var date = AsOfArgument.Read(parsed.GetValue(asOf), Session);
        if (catalogue.Refusal(parsed) is { } other)
        {
            return other;
        }

        if (!ContractFile.TryRead(Session, parsed.GetValue(file), out var contract, out var refused))
        {
            return refused;
        }

        OutputFile.Write(Session, target, CpomReport.Write(contract.EvaluateAsAsked(date), Language));
        return ExitCode.Done;
    }
}
