using System.CommandLine;
using Thqse.Cli.Input;
using Thqse.Cli.Rendering.Fiches;
using Thqse.Cli.Texts;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands;

/// <summary><c>thqse cpom fiche ID</c>.</summary>
internal static class FicheCommand
{
    public static Command Create(Session session, HelpTexts texts)
    {
        var id = new Argument<string?>("id") { HelpName = "ID", Description = texts.Indicator, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("fiche", texts.Fiche) { id };
        command.SetAction(parsed =>
        {
            var catalogue = CpomCatalogue.Occitanie2025;
            var fiche = IndicatorArgument.Find(parsed.GetValue(id), catalogue, session);
            session.Show(page => FicheView.Fill(page, fiche, catalogue, session.Language));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
