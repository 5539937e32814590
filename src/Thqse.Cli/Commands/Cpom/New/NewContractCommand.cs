using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Thqse.Cli.CommandLines;
using Thqse.Cli.Input;
using Thqse.Cli.Input.Asking;
using Thqse.Cli.Output;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Cli.Commands.Cpom.New;

/// <summary><c>thqse cpom new -o FILE</c>.</summary>
internal sealed class NewContractCommand : ToolCommand
{
    private readonly EstablishmentOptions establishment;
    private readonly Option<string?> madeOn;
    private readonly CatalogueArgument catalogue;

    public NewContractCommand(Session session)
        : base(session, "new", "Un premier contrat : qui déclare, par des questions ou par des options ; en JSON ou en classeur.", "A first contract: who declares, by questions or by options; as JSON or as a workbook.")
    {
        Add(madeOn = MadeOnArgument.Option(Language));
        establishment = new EstablishmentOptions(session, this, isForContract: true);
        catalogue = new CatalogueArgument(session, this);
    }

    public override IReadOnlyList<string> FrenchNames => ["nouveau"];

    public override IReadOnlyList<string> Examples => ["cpom new -o contrat.json", "cpom new --category ch --beds 320 --department 81 -o saisie.xlsx"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var target = OutputFile.RequiredName(Session);
        var date = MadeOnArgument.Read(parsed.GetValue(madeOn), target, Session);
        if (catalogue.Refusal(parsed) is { } refused)
        {
            return refused;
        }

        var bytes = Document(establishment.Read(parsed, AskedFacts.Of(Session.Definitions.Catalogue), who => Session.Definitions.ReadContract(Document(who)).Diagnostics));
        var read = Session.Definitions.ReadContract(bytes);
        if (read.Contract is not { } contract)
        {
            return establishment.Refuse(parsed, read.Diagnostics);
        }

        OutputFile.Write(Session, target, OutputFile.Ends(target, ".xlsx") ? ContractWorkbook.Write(contract, Language, date) : Encoding.UTF8.GetBytes(ContractDocument.Write(contract)));
        if (establishment.IsInterview(parsed))
        {
            NextStep.Show(Session, target, $"cpom evaluate {target}");
        }

        return ExitCode.Done;
    }

    private byte[] Document(JsonObject who) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["format"] = ContractDocument.Format,
        ["catalogue"] = Session.Definitions.Catalogue.Id,
        ["establishment"] = who.DeepClone(),
    }.ToJsonString());
}
