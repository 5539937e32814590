using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary><c>thqse cpom evaluate FILE</c>.</summary>
internal sealed class EvaluateCommand : ToolCommand
{
    private readonly ContractArguments arguments;
    private readonly ResultFiles files;

    public EvaluateCommand(Session session)
        : base(session, "evaluate", "Évalue un contrat : un tableau, ce qui manque et comment l'atteindre.", "Evaluates a contract: a table, what is missing and how to get there.")
    {
        arguments = new ContractArguments(session, this);
        files = new ResultFiles(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["évaluer", "évaluation"];

    public override IReadOnlyList<string> Examples => ["cpom evaluate contrat.json", "cpom evaluate contrat.json --as-of 2027-03-31 --json", "cpom evaluate contrat.json --xlsx resultat.xlsx"];

    protected override ExitCode Run(ParseResult parsed) => arguments.Run(parsed, run => Show(run, parsed));

    private void Show(ContractRun run, ParseResult parsed)
    {
        var evaluation = run.Contract.Catalogue.Evaluate(run.Contract, run.AsOf);
        if (files.Write(parsed, () => EvaluationWorkbook.Write(evaluation, Language), () => EvaluationWorkbook.WriteCsv(evaluation, Language)))
        {
            return;
        }

        if (run.AsJson)
        {
            Session.Terminal.WriteDocument(EvaluationDocument.Write(evaluation, Language));
        }
        else
        {
            Session.Show(page => EvaluationView.Fill(page, evaluation, run.IsDateGiven, Language));
        }
    }
}
