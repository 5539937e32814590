using System.CommandLine;
using Thqse.Cli.Rendering.Evaluations;
using Thqse.Cli.Texts;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands;

/// <summary><c>thqse cpom evaluate FILE</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Session session, HelpTexts texts)
    {
        var arguments = new ContractArguments(texts);
        var command = new Command("evaluate", texts.Evaluate) { arguments.File, arguments.Json, arguments.AsOf };
        command.SetAction(parsed => (int)arguments.Run(parsed, session, Show));
        return command;
    }

    private static void Show(ContractRun run)
    {
        var language = run.Session.Language;
        var evaluation = run.Contract.Catalogue.Evaluate(run.Contract, run.AsOf);
        if (run.AsJson)
        {
            run.Session.Terminal.WriteDocument(EvaluationDocument.Write(evaluation, language));
        }
        else
        {
            run.Session.Show(page => EvaluationView.Fill(page, evaluation, run.IsDateGiven, language));
        }
    }
}
