using System.Text.Json;
using Json.Schema;
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
        File.WriteAllText("evaluation.json", EvaluationDocument.Write(CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract), Language.English));
        File.WriteAllText("plan.json", PlanDocument.Write(CpomCatalogue.Occitanie2025.Plan(contract)));

        var published = EvaluationDocument.Read(File.ReadAllText("evaluation.json")).EvaluationOrThrow();
        Console.WriteLine($"{published.CatalogueId} {published.CatalogueVersion}: CPOM_OS_12 of 2025 was {published["CPOM_OS_12"][2025].Status}");

        var response = ResponseDocument.Read(File.ReadAllText("response.json")).ResponseOrThrow();
        var written = ScoreCardDocument.Write(response.Score());
        var card = ScoreCardDocument.Read(written).CardOrThrow();
        Console.WriteLine($"{card.QuestionnaireId}, version {card.QuestionnaireVersion}, of {card.Establishment!.Name}");

        var actions = ActionPlanDocument.Read(File.ReadAllText("actions.json")).PlanOrThrow();
        Console.WriteLine($"{actions.Title}: {actions.Actions[0].StateAt(new LocalDate(2027, 3, 31)).Label(Language.English)}");
        #endregion

        NextBlock();
        #region MadeInCode
        var own = new QuestionnaireResponseBuilder(response.Questionnaire, response.Establishment)
            .Choose("governance-01", "sustained")
            .Attach("governance-01", "strategic-plan.pdf")
            .Build();
        File.WriteAllText("own-response.json", ResponseDocument.Write(own));
        var signed = new CpomContractBuilder(CpomCatalogue.Occitanie2025, response.Establishment)
            .FixTarget(IndicatorId.Parse("CPOM_OS_8"), 15)
            .Build();
        File.WriteAllText("own-contract.json", ContractDocument.Write(signed));
        Console.WriteLine(ContractDocument.Read(File.ReadAllText("own-contract.json")).ContractOrThrow().FindChoice(IndicatorId.Parse("CPOM_OS_8"))!.Target);
        #endregion

        NextBlock();
        #region Validate
        var schema = JsonSchema.FromText(DocumentSchema.Write("cpom-contract"), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        var strict = new JsonDocumentOptions { AllowDuplicateProperties = false };
        using var document = JsonDocument.Parse(File.ReadAllText("contract.json"), strict);
        using var other = JsonDocument.Parse(File.ReadAllText("contract.json").Replace("2027-03-31", "31/03/2027"), strict);
        Console.WriteLine(string.Join(", ", new[] { document, other }.Select(each => schema.Evaluate(each.RootElement, new EvaluationOptions { RequireFormatValidation = true }).IsValid)));
        #endregion
    }
}
