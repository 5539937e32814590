using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;
using static Thqse.Sdk.Serialization.VerdictForms;

namespace Thqse.Sdk.Serialization;

/// <summary>The evaluation document.</summary>
internal static class EvaluationForms
{
    private static readonly Form<VerdictStatus> Status = Camel<VerdictStatus>();

    public static readonly ObjectForm<PartVerdict> Part = new(
    [
        .. Subject.Select(member => member.Within((PartVerdict part) => part.Rule)),
        Required("status", Status, (PartVerdict part) => part.Status),
        Required("required", Figure, (PartVerdict part) => part.Required),
        Required("observed", Figure, (PartVerdict part) => part.Observed),
        Required("numerator", Figure, (PartVerdict part) => part.Numerator),
        Required("denominator", Figure, (PartVerdict part) => part.Denominator),
        Required("reference", Figure, (PartVerdict part) => part.Reference),
        Required("referenceYear", MaybeYear, (PartVerdict part) => part.ReferenceYear),
        Required("referenceNumerator", Figure, (PartVerdict part) => part.ReferenceNumerator),
        Required("referenceDenominator", Figure, (PartVerdict part) => part.ReferenceDenominator),
    ]);

    private static readonly ObjectForm<GreenStep> Step = new(
    [
        Required("kind", Kebab<GreenStepKind>(), (GreenStep step) => step.Kind),
        Required("year", Year, (GreenStep step) => step.Year),
        Optional("measure", Text, (GreenStep step) => step.Measure?.Id.ToString()),
        Optional("milestone", Text, (GreenStep step) => step.Milestone?.Id.ToString()),
        Optional("attribute", Text, (GreenStep step) => step.Attribute?.Id.ToString()),
        Required("value", Figure, (GreenStep step) => step.Value),
        Required("numerator", Figure, (GreenStep step) => step.Numerator),
        Required("openReferenceYear", MaybeYear, (GreenStep step) => step.OpenReferenceYear),
        Required("assumedReference", Figure, (GreenStep step) => step.AssumedReference),
    ]);

    private static readonly FormMember<PathToGreen>[] Path =
    [
        Required("ways", List(new ObjectForm<GreenWay>([Required("steps", List(Step), (GreenWay way) => way.Steps)])), (PathToGreen path) => path.Ways),
        Required("remainingOverPeriod", Figure, (PathToGreen path) => path.RemainingOverPeriod),
    ];

    private static readonly FormMember<HorizonVerdict>[] Horizon =
    [
        Required("status", Status, (HorizonVerdict horizon) => horizon.Status),
        Required("provisional", Flag, (HorizonVerdict horizon) => horizon.IsProvisional),
        Required("required", Figure, (HorizonVerdict horizon) => horizon.Required),
        Required("observed", Figure, (HorizonVerdict horizon) => horizon.Observed),
        Required("source", Source, (HorizonVerdict horizon) => horizon.Source),
        Required("readings", ReadingsApplied, (HorizonVerdict horizon) => horizon.Readings),
    ];

    public static readonly ObjectForm<StatusCounts> Summary = new(
    [
        Required("met", Count, (StatusCounts counts) => counts.Met),
        Required("notMet", Count, (StatusCounts counts) => counts.NotMet),
        Required("undetermined", Count, (StatusCounts counts) => counts.Undetermined),
        Required("pending", Count, (StatusCounts counts) => counts.Pending),
        Required("noTarget", Count, (StatusCounts counts) => counts.NoTarget),
        Required("notApplicable", Count, (StatusCounts counts) => counts.NotApplicable),
    ]);

    /// <summary>With every sentence.</summary>
    public static readonly ObjectForm<CpomEvaluation> Document = Evaluation(hasWhy: true);

    /// <summary>For a program, which finds in the other members all that the sentences say.</summary>
    public static readonly ObjectForm<CpomEvaluation> WithoutWhy = Evaluation(hasWhy: false);

    private static ObjectForm<CpomEvaluation> Evaluation(bool hasWhy)
    {
        var horizon = OrNull(Explained(Horizon, Sentence<HorizonVerdict>("why", (each, language) => each.Explain(language)), hasWhy));
        var path = OrNull(Explained(Path, Sentence<PathToGreen>("text", (each, language) => each.Explain(language)), hasWhy));
        var year = Explained(YearMembers(horizon, path), Sentence<YearVerdict>("why", (each, language) => each.Explain(language)), hasWhy);
        return new(
        [
            Format<CpomEvaluation>(EvaluationDocument.Format),
            .. Envelope,
            Required("indicators", Indicators(year, Required("period", horizon, (IndicatorEvaluation indicator) => indicator.Period)), (CpomEvaluation evaluation) => evaluation.Indicators),
            Required("summary", Summary, (CpomEvaluation evaluation) => evaluation.Summary),
        ]);
    }

    private static ObjectForm<T> Explained<T>(FormMember<T>[] members, FormMember<T> sentence, bool hasWhy) => new(hasWhy ? [.. members, sentence] : members);

    private static FormMember<YearVerdict>[] YearMembers(Form<HorizonVerdict?> horizon, Form<PathToGreen?> path) =>
    [
        Required("year", Year, (YearVerdict year) => year.Year),
        Required("status", Status, (YearVerdict year) => year.Status),
        Required("provisional", Flag, (YearVerdict year) => year.IsProvisional),
        Required("evidence", Camel<EvidenceState>(), (YearVerdict year) => year.Evidence),
        Required("evidenceGiven", Texts, (YearVerdict year) => year.EvidenceGiven),
        Required("issues", List(Kebab<Issue>()), (YearVerdict year) => year.Issues),
        Required("reasons", Reasons, (YearVerdict year) => year.Reasons),
        Required("required", Figure, (YearVerdict year) => year.Required),
        Required("observed", Figure, (YearVerdict year) => year.Observed),
        Required("parts", List(Part), (YearVerdict year) => year.Parts),
        Required("toDate", horizon, (YearVerdict year) => year.ToDate),
        Required("toGreen", path, (YearVerdict year) => year.ToGreen),
        Required("source", Source, (YearVerdict year) => year.Source),
        Required("readings", ReadingsApplied, (YearVerdict year) => year.Readings),
    ];
}
