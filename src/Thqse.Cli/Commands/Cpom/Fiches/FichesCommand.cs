using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary><c>thqse cpom fiches</c>.</summary>
internal sealed class FichesCommand(Session session) : ToolCommand(session, "fiches", "La liste des fiches.", "The list of fiches.")
{
    public override IReadOnlyList<string> FrenchNames => ["indicateurs", "liste"];

    public override IReadOnlyList<string> Examples => ["cpom fiches", "cpom fiches --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        Session.Show(page => FicheListView.Fill(page, Session.Definitions.Catalogue, Language));
        return ExitCode.Done;
    }
}
