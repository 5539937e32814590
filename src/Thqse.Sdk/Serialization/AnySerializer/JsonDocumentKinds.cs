using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Serialization;

/// <summary>How the document of a type is written, and read where it can be.</summary>
/// <param name="Write">The document.</param>
/// <param name="Read">Reads it, or throws what is wrong with it; null when it is written only.</param>
/// <param name="Instead">What to do instead of reading it.</param>
internal sealed record JsonDocumentKind<T>(Func<T, PublishedDocument> Write, Func<string, T>? Read, string Instead = "")
{
    /// <summary>What a form writes and reads.</summary>
    public static JsonDocumentKind<T> Of(Form<T> form) => new(value => DocumentWriter.Of(form, value), json => ReadOf(form, json));

    private static T ReadOf(Form<T> form, string json)
    {
        var diagnostics = new DiagnosticBag();
        using var document = JsonText.Open(DocumentBytes.Of(json, limits: null), diagnostics);
        form.Shape.Check(document!.RootElement, JsonPath.Root, diagnostics);
        return diagnostics.IsEmpty ? form.Read(document.RootElement) : throw new DiagnosticsException(diagnostics.ToList());
    }
}

/// <summary>The types that are documents for any serializer.</summary>
internal static class JsonDocumentKinds
{
    private const string Contract = "Read the contract with ContractDocument.Read and evaluate it again.";

    private static readonly Dictionary<Type, object> All = new()
    {
        [typeof(CpomContract)] = new JsonDocumentKind<CpomContract>(ContractDocument.Of, json => ContractDocument.Read(json).ContractOrThrow()),
        [typeof(CpomEvaluation)] = new JsonDocumentKind<CpomEvaluation>(evaluation => EvaluationDocument.Of(evaluation), null, Contract),
        [typeof(PublishedEvaluation)] = new JsonDocumentKind<PublishedEvaluation>(evaluation => EvaluationDocument.Of(evaluation), json => EvaluationDocument.Read(json).EvaluationOrThrow()),
        [typeof(CpomPlan)] = new JsonDocumentKind<CpomPlan>(plan => PlanDocument.Of(plan), null, Contract),
        [typeof(CpomComparison)] = new JsonDocumentKind<CpomComparison>(comparison => ComparisonDocument.Of(comparison), null, Contract),
        [typeof(RegionTable)] = new JsonDocumentKind<RegionTable>(table => RegionDocument.Of(table), null, "Calculate the table again with RegionReporting.Calculate."),
        [typeof(QuestionnaireResponse)] = new JsonDocumentKind<QuestionnaireResponse>(ResponseDocument.Of, json => ResponseDocument.Read(json).ResponseOrThrow()),
        [typeof(Questionnaire)] = new JsonDocumentKind<Questionnaire>(questionnaire => QuestionnaireDocument.Of(questionnaire), null, "Load the referential with Referential.Load."),
        [typeof(ScoreCard)] = new JsonDocumentKind<ScoreCard>(card => ScoreCardDocument.Of(card), json => ScoreCardDocument.Read(json).CardOrThrow()),
        [typeof(CohortReport)] = new JsonDocumentKind<CohortReport>(CohortReportDocument.Of, null, "Make the report again with CohortReporting.Report."),
        [typeof(CohortCalculation)] = new JsonDocumentKind<CohortCalculation>(CohortReportDocument.OfCalculation, null, "Calculate again with CohortReporting.Calculate."),
        [typeof(Programme)] = new JsonDocumentKind<Programme>(ProgrammeDocument.Of, json => ProgrammeDocument.Read(json).ProgrammeOrThrow()),
        [typeof(ProgrammeState)] = new JsonDocumentKind<ProgrammeState>(state => ProgrammeStateDocument.Of(state), null, "Read the programme with ProgrammeDocument.Read and ask for its state."),
        [typeof(QualityPolicy)] = new JsonDocumentKind<QualityPolicy>(QualityPolicyDocument.Of, json => QualityPolicyDocument.Read(json).PolicyOrThrow()),
        [typeof(QualityPolicyState)] = new JsonDocumentKind<QualityPolicyState>(state => QualityPolicyStateDocument.Of(state), null, "Read the policy with QualityPolicyDocument.Read and ask for its state."),
        [typeof(CooperationGroup)] = new JsonDocumentKind<CooperationGroup>(CooperationDocument.Of, json => CooperationDocument.Read(json).GroupOrThrow()),
        [typeof(MemberRegister)] = new JsonDocumentKind<MemberRegister>(MemberRegisterDocument.Of, json => MemberRegisterDocument.Read(json).RegisterOrThrow()),
        [typeof(Membership)] = new JsonDocumentKind<Membership>(membership => MembersDocument.Of(membership), null, "Read the register with MemberRegisterDocument.Read."),
        [typeof(YearlyContributions)] = new JsonDocumentKind<YearlyContributions>(contributions => ContributionsDocument.Of(contributions), null, "Read the register with MemberRegisterDocument.Read and calculate again."),
        [typeof(PublishedDocument)] = new JsonDocumentKind<PublishedDocument>(document => document, null, "Read it with the document of its format."),
        [typeof(Establishment)] = JsonDocumentKind<Establishment>.Of(EstablishmentForms.OfValue),
        [typeof(AttributeValue)] = JsonDocumentKind<AttributeValue>.Of(AttributeForms.Value),
        [typeof(LocalizedText)] = JsonDocumentKind<LocalizedText>.Of(Forms.Localized),
        [typeof(MeasuredValue)] = JsonDocumentKind<MeasuredValue>.Of(ValueForms.Measured),
        [typeof(StatusCounts)] = JsonDocumentKind<StatusCounts>.Of(ValueForms.Counts),
        [typeof(LineRange)] = JsonDocumentKind<LineRange>.Of(ValueForms.Lines),
        [typeof(Activities)] = JsonDocumentKind<Activities>.Of(EstablishmentForms.ActivitiesForm),
    };

    public static JsonDocumentKind<T> Of<T>()
        => All.TryGetValue(typeof(T), out var kind) ? (JsonDocumentKind<T>)kind : throw new NotSupportedException($"{typeof(T).Name} has no document.");
}
