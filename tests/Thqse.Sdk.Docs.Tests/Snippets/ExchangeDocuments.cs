using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class ExchangeDocuments
{
    public static void Run()
    {
        #region WriteAndRead
        var contract = ContractDocument.Read(File.ReadAllText("contract.json")).ContractOrThrow();
        File.WriteAllText("evaluation.json", EvaluationDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(contract), Language.English));
        File.WriteAllText("plan.json", PlanDocument.Write(CpomCatalogue.Occitanie2025.Plan(contract)));

        var response = ResponseDocument.Read(File.ReadAllText("response.json")).ResponseOrThrow();
        var written = ScoreCardDocument.Write(response.Score());
        var card = ScoreCardDocument.Read(written).CardOrThrow();
        Console.WriteLine($"{card.QuestionnaireId}, version {card.QuestionnaireVersion}, of {card.Establishment!.Name}");

        var actions = ActionPlanDocument.Read(File.ReadAllText("actions.json")).PlanOrThrow();
        Console.WriteLine($"{actions.Title}: {actions.Actions[0].StateAt(new LocalDate(2027, 3, 31)).Label(Language.English)}");
        #endregion
    }
}
