using System.CommandLine;
using Thqse.Cli.Rendering.Plans;
using Thqse.Cli.Texts;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands;

/// <summary><c>thqse cpom plan FILE</c>.</summary>
internal static class PlanCommand
{
    public static Command Create(Session session, HelpTexts texts)
    {
        var arguments = new ContractArguments(texts);
        var command = new Command("plan", texts.Plan) { arguments.File, arguments.Json, arguments.AsOf };
        command.SetAction(parsed => (int)arguments.Run(parsed, session, Show));
        return command;
    }

    private static void Show(ContractRun run)
    {
        var language = run.Session.Language;
        var plan = run.Contract.Catalogue.Plan(run.Contract);
        if (run.AsJson)
        {
            run.Session.Terminal.WriteDocument(PlanDocument.Write(plan, run.AsOf, language));
        }
        else
        {
            run.Session.Show(page => PlanView.Fill(page, plan.Evaluate(run.AsOf), run.IsDateGiven, language));
        }
    }
}
