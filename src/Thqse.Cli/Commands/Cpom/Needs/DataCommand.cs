using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Needs;

/// <summary><c>thqse cpom data FILE...</c>.</summary>
internal sealed class DataCommand(Session session) : ContractCommand(
    session,
    "data",
    "Ce qu'il faut déclarer, indicateur par indicateur et année par année, et ce qui l'est déjà.",
    "What has to be declared, indicator by indicator and year by year, and what is already.",
    writesDocument: false)
{
    public override IReadOnlyList<string> FrenchNames => ["données", "valeurs"];

    public override IReadOnlyList<string> Examples => ["cpom data contrat.json", "cpom data contrats --lang en"];

    protected override void Fill(Page page, CpomContract contract, string file) => DataView.Fill(page, Evaluate(contract), Language);

    protected override string Summary(CpomContract contract) => new DataTexts(Language).Summary(contract.Catalogue.Plan(contract).Needs());
}
