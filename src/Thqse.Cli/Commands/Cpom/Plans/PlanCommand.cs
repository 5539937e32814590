using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.Plans;

/// <summary><c>thqse cpom plan FILE</c>.</summary>
internal sealed class PlanCommand : ToolCommand
{
    private readonly ContractArguments arguments;

    public PlanCommand(Session session)
        : base(
            session,
            "plan",
            "Ce qui est demandé à cet établissement, indicateur par indicateur et année par année.",
            "What is asked of this establishment, indicator by indicator and year by year.")
        => arguments = new ContractArguments(session, this);

    public override IReadOnlyList<string> FrenchNames => ["cibles", "objectifs"];

    public override IReadOnlyList<string> Examples => ["cpom plan contrat.json", "cpom plan contrat.json --as-of 2027-03-31 --json"];

    protected override ExitCode Run(ParseResult parsed) => arguments.Run(parsed, Show);

    private void Show(ContractRun run)
    {
        var plan = run.Contract.Catalogue.Plan(run.Contract);
        if (run.AsJson)
        {
            Session.Terminal.WriteDocument(PlanDocument.Write(plan, run.AsOf, Language));
        }
        else
        {
            Session.Show(page => PlanView.Fill(page, plan.Evaluate(run.AsOf), run.IsDateGiven, Language));
        }
    }
}
