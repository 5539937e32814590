namespace Thqse.Sdk;

/// <summary>What to call instead of writing a type as JSON that has none.</summary>
internal static class JsonAdvice
{
    public static string Of(Type type) => type.Name switch
    {
        "YearVerdict" or "HorizonVerdict" or "PartVerdict" or "IndicatorEvaluation" or "PathToGreen" or "GreenWay" or "GreenStep" or "VerdictSource" => "Write the evaluation with EvaluationDocument.Write.",
        "PublishedIndicator" or "PublishedYear" or "PublishedHorizon" or "PublishedPart" or "PublishedPath" or "PublishedWay" or "PublishedStep" or "PublishedSource" or "PublishedReading" or "PublishedNotice"
            => "Write the evaluation that it is part of with EvaluationDocument.Write.",
        "IndicatorPlan" => "Write the plan with PlanDocument.Write.",
        "ActionPlan" or "ActionItem" => "Write the plan as of a day with ActionPlanDocument.Write, and read it with ActionPlanDocument.Read.",
        "Observation" or "IndicatorDeclarations" or "Choice" => "Write the contract with ContractDocument.Write.",
        "Answer" => "Write the response with ResponseDocument.Write.",
        "Diagnostic" or "DiagnosticsException" or "Notice" => "Write diagnostics with DiagnosticsDocument.Write; the notices of a contract stand in its evaluation.",
        "CatalogueFinding" => "Write findings with DiagnosticsDocument.Write.",
        "CpomCatalogue" or "Fiche" => "A catalogue is read with CpomCatalogue.Load.",
        "Referential" => "A referential is read with Referential.Load; its questionnaires are written with QuestionnaireDocument.Write.",
        "ComingMoment" => "Write what is to come with ComingMomentsDocument.Write.",
        _ => OfKin(type),
    };

    private static string OfKin(Type type) => type.Namespace switch
    {
        "Thqse.Sdk.Cpom" => "Write what it is part of: ContractDocument, EvaluationDocument, PlanDocument, ComparisonDocument.",
        "Thqse.Sdk.Diagnosis" => "Write what it is part of: ResponseDocument, QuestionnaireDocument, ScoreCardDocument, CohortReportDocument, ActionPlanDocument.",
        "Thqse.Sdk.Programmes" => "Write what it is part of: ProgrammeDocument, ProgrammeStateDocument, ProgrammeListDocument.",
        "Thqse.Sdk.Policies" => "Write what it is part of: QualityPolicyDocument, QualityPolicyStateDocument.",
        "Thqse.Sdk.Cooperation" => "Write what it is part of: CooperationDocument, MemberRegisterDocument, MembersDocument, ContributionsDocument.",
        "Thqse.Sdk.Serialization" => "Write what it gives, or its diagnostics with DiagnosticsDocument.Write.",
        _ => "Take from it what you need.",
    };
}
