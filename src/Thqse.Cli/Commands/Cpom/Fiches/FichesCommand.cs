using System.CommandLine;
using Thqse.Cli.CommandLines;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary><c>thqse cpom fiches</c>.</summary>
internal sealed class FichesCommand : ToolCommand
{
    private readonly CatalogueArgument source;

    public FichesCommand(Session session)
        : base(session, "fiches", "La liste des fiches.", "The list of fiches.")
        => source = new CatalogueArgument(session, this);

    public override IReadOnlyList<string> FrenchNames => ["indicateurs", "liste"];

    public override IReadOnlyList<string> Examples => ["cpom fiches", "cpom fiches --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        if (source.Refusal(parsed) is { } refused)
        {
            return refused;
        }

        Session.Show(page => FicheListView.Fill(page, Session.Definitions.Catalogue, Language));
        return ExitCode.Done;
    }
}
