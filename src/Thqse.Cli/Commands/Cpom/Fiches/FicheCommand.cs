using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary><c>thqse cpom fiche ID</c>.</summary>
internal sealed class FicheCommand : ToolCommand
{
    private readonly Argument<string?> id;
    private readonly CatalogueArgument source;

    public FicheCommand(Session session)
        : base(session, "fiche", "Une fiche, comme on la lit.", "One fiche, as a person reads it.")
    {
        id = SharedArguments.Id("ID", Language.Say("Un indicateur, comme CPOM_OS_12.", "An indicator, such as CPOM_OS_12."));
        Add(id);
        source = new CatalogueArgument(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["indicateur"];

    public override IReadOnlyList<string> Examples => ["cpom fiche CPOM_OS_12", "cpom fiche CPOM_CT_3 --lang en"];

    protected override ExitCode Run(ParseResult parsed)
    {
        if (source.Refusal(parsed) is { } refused)
        {
            return refused;
        }

        var catalogue = Session.Definitions.Catalogue;
        var fiche = IndicatorArgument.Find(parsed.GetValue(id), catalogue, Session);
        Session.Show(page => FicheView.Fill(page, fiche, catalogue, Language));
        return ExitCode.Done;
    }
}
