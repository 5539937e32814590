using System.CommandLine;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Programmes;

/// <summary><c>thqse programme show ID</c>.</summary>
internal sealed class ProgrammeShowCommand : ToolCommand
{
    private readonly Argument<string?> id;
    private readonly ProgrammeArguments arguments;
    private readonly DeclarationArguments declarations;
    private readonly Option<bool> ledger;

    public ProgrammeShowCommand(Session session)
        : base(session, "show", "Un programme à un moment : l'état de chaque étape, la prochaine échéance.", "A programme at a moment: the state of each stage, the next deadline.")
    {
        id = SharedArguments.Id("[ID]", Language.Say("Le programme, comme sons-hospital-wave-2 ; sans lui, celui de --programme.", "The programme, such as sons-hospital-wave-2; without it, that of --programme."));
        Add(id);
        arguments = new ProgrammeArguments(session, this);
        declarations = new DeclarationArguments(Language, this);
        ledger = new Option<bool>("--ledger") { Description = Language.Say("Montre aussi les lectures de la source, là où elle se tait ou se contredit.", "Shows the readings of the source too, where it is silent or contradicts itself.") };
        Add(ledger);
    }

    public override IReadOnlyList<string> FrenchNames => ["montrer", "voir"];

    public override IReadOnlyList<string> Examples =>
        ["programme show sons-hospital-wave-2 --at 2024-11-19T12:00", "programme show sons-hospital-wave-2 --at 2025-07-01 --done administrative-file=2024-11-18 --not-done evidence --json", "programme show thqse-normandy-2024 --ledger"];

    protected override ExitCode Run(ParseResult parsed) => arguments.Run(parsed, (mine, all) => Show(parsed, arguments.Find(parsed.GetValue(id), mine, all)));

    private ExitCode Show(ParseResult parsed, Programme programme)
    {
        var state = programme.At(arguments.At(parsed), declarations.Of(programme, parsed));
        if (arguments.IsJson(parsed))
        {
            Session.Terminal.WriteDocument(ProgrammeStateDocument.Write(state, Language));
        }
        else
        {
            Session.Show(page =>
            {
                ProgrammeView.Fill(page, state, Language);
                if (parsed.GetValue(ledger))
                {
                    ReadingsView.Fill(page, programme.Ledger, Language);
                }
            });
        }

        return ExitCode.Done;
    }
}
