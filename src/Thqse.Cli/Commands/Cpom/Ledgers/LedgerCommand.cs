using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom.Ledgers;

/// <summary><c>thqse cpom ledger [ID]</c>.</summary>
internal sealed class LedgerCommand : ToolCommand
{
    private readonly Argument<string?> id;
    private readonly CatalogueArgument source;

    public LedgerCommand(Session session)
        : base(
            session,
            "ledger",
            "Les lectures de la source : ce qu'elle montre, ce qui est compris, ce qu'elle pourrait dire d'autre.",
            "The readings of the source: what it shows, how it is read, what else it could mean.")
    {
        id = SharedArguments.Id("[ID]", Language.Say("Un indicateur, comme CPOM_OS_12 ; sans lui, tous.", "An indicator, such as CPOM_OS_12; without it, all of them."));
        Add(id);
        source = new CatalogueArgument(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["lectures", "registre"];

    public override IReadOnlyList<string> Examples => ["cpom ledger CPOM_OS_20", "cpom ledger"];

    protected override ExitCode Run(ParseResult parsed)
    {
        if (source.Refusal(parsed) is { } refused)
        {
            return refused;
        }

        var catalogue = Session.Definitions.Catalogue;
        var only = IndicatorArgument.FindIfGiven(parsed.GetValue(id), catalogue, Session);
        Session.Show(page => LedgerView.Fill(page, catalogue, only, Language));
        return ExitCode.Done;
    }
}
