using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.EveryDocument;

/// <summary>A contract: the same contract again, its plan, its evaluation and what follows from it, or what is wrong with it.</summary>
internal static class ContractPages
{
    private static readonly LocalDate AsOf = new(2027, 3, 31);

    public static void Write(Pages pages, ContractReadResult result)
    {
        pages.Add("read as a contract", result.Diagnostics);
        if (result.Contract is not { } contract)
        {
            return;
        }

        pages.Add("contract again", ContractDocument.Write(contract));
        var plan = CpomCatalogue.Occitanie2025.Plan(contract);
        var evaluation = plan.Evaluate(AsOf);
        pages.Add("plan", language => PlanDocument.Write(plan, AsOf, language));
        pages.Add("evaluation", language => EvaluationDocument.Write(evaluation, language));
        pages.Add("what is left to do", language => TodoDocument.Write(evaluation, language: language));
        pages.Add("what has to be declared", language => NeedsDocument.Write(plan, AsOf, language));
        pages.Add("table of a region", language => RegionDocument.Write(RegionReporting.Report([evaluation], plan.Catalogue.Years.First), language));
    }
}
