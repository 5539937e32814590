using System.CommandLine;
using Thqse.Cli.Rendering.Fiches;
using Thqse.Cli.Texts;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands;

/// <summary><c>thqse cpom fiches</c>.</summary>
internal static class FichesCommand
{
    public static Command Create(Session session, HelpTexts texts)
    {
        var command = new Command("fiches", texts.Fiches);
        command.SetAction(_ =>
        {
            session.Show(page => FicheListView.Fill(page, CpomCatalogue.Occitanie2025, session.Language));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
