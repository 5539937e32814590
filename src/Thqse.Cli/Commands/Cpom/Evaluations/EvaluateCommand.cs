using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary><c>thqse cpom evaluate FILE</c>.</summary>
internal sealed class EvaluateCommand : ToolCommand
{
    private readonly ContractArguments arguments;

    public EvaluateCommand(Session session)
        : base(session, "evaluate", "Évalue un contrat : un tableau, ce qui manque et comment l'atteindre.", "Evaluates a contract: a table, what is missing and how to get there.")
        => arguments = new ContractArguments(session, this);

    public override IReadOnlyList<string> FrenchNames => ["évaluer", "évaluation"];

    public override IReadOnlyList<string> Examples => ["cpom evaluate contrat.json", "cpom evaluate contrat.json --as-of 2027-03-31 --json"];

    protected override ExitCode Run(ParseResult parsed) => arguments.Run(parsed, Show);

    private void Show(ContractRun run)
    {
        var evaluation = run.Contract.Catalogue.Evaluate(run.Contract, run.AsOf);
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
