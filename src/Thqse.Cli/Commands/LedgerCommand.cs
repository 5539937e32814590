using System.CommandLine;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering.Ledgers;
using Thqse.Cli.Texts;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands;

/// <summary><c>thqse cpom ledger [ID]</c>.</summary>
internal static class LedgerCommand
{
    public static Command Create(Session session, HelpTexts texts)
    {
        var id = new Argument<string?>("id") { HelpName = "[ID]", Description = texts.IndicatorOrAll, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("ledger", texts.Ledger) { id };
        command.SetAction(parsed =>
        {
            var catalogue = CpomCatalogue.Occitanie2025;
            var only = IndicatorArgument.FindIfGiven(parsed.GetValue(id), catalogue, session);
            session.Show(page => LedgerView.Fill(page, catalogue, only, session.Language));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
