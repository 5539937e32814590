using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Cpom.Plans;

/// <summary><c>thqse cpom plan FILE...</c>.</summary>
internal sealed class PlanCommand(Session session) : ContractCommand(
    session,
    "plan",
    "Ce qui est demandé à cet établissement, indicateur par indicateur et année par année.",
    "What is asked of this establishment, indicator by indicator and year by year.")
{
    public override IReadOnlyList<string> FrenchNames => ["cibles", "objectifs"];

    public override IReadOnlyList<string> Examples => ["cpom plan contrat.json", "cpom plan contrat.json --as-of 2027-03-31 --json"];

    protected override string Document(CpomContract contract) => PlanDocument.Write(contract.Catalogue.Plan(contract), AsOf, Language);

    protected override void Fill(Page page, CpomContract contract, string file) => PlanView.Fill(page, Evaluate(contract), Language);

    protected override string Summary(CpomContract contract) => new PlanTexts(Language).Summary(contract.Catalogue.Plan(contract));
}
