using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.Needs;

/// <summary><c>thqse cpom data FILE...</c>.</summary>
internal sealed class DataCommand(Session session) : ContractCommand(
    session,
    "data",
    "Ce qu'il faut déclarer, indicateur par indicateur et année par année, et ce qui l'est déjà.",
    "What has to be declared, indicator by indicator and year by year, and what is already.")
{
    public override IReadOnlyList<string> FrenchNames => ["données", "valeurs"];

    public override IReadOnlyList<string> Examples => ["cpom data contrat.json", "cpom data contrat.json --json"];

    protected override void Fill(Page page, CpomContract contract, string file) => DataView.Fill(page, Evaluate(contract), Language);

    protected override string Document(CpomContract contract) => NeedsDocument.Write(contract.Catalogue.Plan(contract), AsOf, Language);

    protected override string Summary(CpomContract contract) => new DataTexts(Language).Summary(contract.Catalogue.Plan(contract).Needs());
}
