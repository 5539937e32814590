using System.Text;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Serialization.Schemas;

namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>
/// What a host does with what it has read: whatever was accepted can be used, and what is written of it to be read again is accepted by its schema and
/// read again. The other documents are written; that schemas accept them is seen elsewhere, for it takes a hundred times as long.
/// </summary>
internal static class Uses
{
    private static readonly LocalDate AsOf = new(2027, 3, 31);
    private static readonly Establishment Anybody = new(EstablishmentCategory.Ch, 320);

    public static void Of(CpomContract contract)
    {
        var evaluation = CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract);
        Assert.NotEmpty(EvaluationDocument.Write(evaluation) + PlanDocument.Write(evaluation.Plan));
        var written = Written("cpom-contract", ContractDocument.Write(contract));
        Assert.Equal(written, ContractDocument.Write(ContractDocument.Read(written).ContractOrThrow()));
    }

    public static void Of(PublishedEvaluation evaluation)
    {
        var written = Written("cpom-evaluation", EvaluationDocument.Write(evaluation));
        Assert.Equal(written, EvaluationDocument.Write(EvaluationDocument.Read(written).EvaluationOrThrow()));
    }

    public static void Of(QuestionnaireResponse response)
    {
        Of(response.Score());
        Assert.NotEmpty(QuestionnaireDocument.Write(response.Questionnaire, response.Establishment));
        var written = Written("questionnaire-response", ResponseDocument.Write(response));
        Assert.Equal(written, ResponseDocument.Write(ResponseDocument.Read(written, DocumentReading.Referentials).ResponseOrThrow()));
    }

    public static void Of(ScoreCard card)
    {
        Written("cohort-report", CohortReportDocument.Write(CohortReporting.Report([card])));
        var written = Written("score-card", ScoreCardDocument.Write(card));
        Assert.Equal(written, ScoreCardDocument.Write(ScoreCardDocument.Read(written).CardOrThrow()));
    }

    public static void Of(Establishment establishment)
        => Assert.Equal(establishment.Finess, establishment.Finess is { } finess ? FinessNumber.Parse(finess.ToString()) : null);

    public static void Of(ActionPlan plan)
    {
        var written = Written("action-plan", ActionPlanDocument.Write(plan, AsOf));
        Assert.Equal(written, ActionPlanDocument.Write(ActionPlanDocument.Read(written).PlanOrThrow(), AsOf));
    }

    /// <summary>A catalogue with findings is for its author; one without can be evaluated against.</summary>
    public static void Of(CpomCatalogue catalogue)
    {
        if (catalogue.Check().Count == 0)
        {
            Assert.NotEmpty(EvaluationDocument.Write(catalogue.EvaluateAsAsked(new CpomContractBuilder(catalogue, Anybody).Build())));
        }
    }

    public static void Of(Referential referential)
    {
        if (referential.Check().Count == 0)
        {
            foreach (var questionnaire in referential.Questionnaires)
            {
                Written("questionnaire", QuestionnaireDocument.Write(questionnaire));
                Of(new QuestionnaireResponseBuilder(questionnaire, Anybody).Build().Score());
            }
        }
    }

    internal static string Written(string name, string document)
    {
        var bytes = Encoding.UTF8.GetBytes(document);
        PublishedSchema.All[name].AssertAccepts(bytes, $"{name} written");
        return document;
    }
}
