using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;
using static Thqse.Sdk.Serialization.VerdictForms;

namespace Thqse.Sdk.Serialization;

/// <summary>The comparison document: what was compared, what moved, and how many of each status there are on both sides.</summary>
internal static class ComparisonForms
{
    private static readonly ObjectForm<CpomEvaluation> Side = new([.. Envelope]);

    private static readonly Form<ComparedVerdict?> Verdict = OrNull(new ObjectForm<ComparedVerdict>(
    [
        Required("status", Camel<VerdictStatus>(), (ComparedVerdict verdict) => verdict.Status),
        Required("required", Figure, (ComparedVerdict verdict) => verdict.Required),
        Required("observed", Figure, (ComparedVerdict verdict) => verdict.Observed),
    ]));

    private static readonly ObjectForm<Difference> Because = new(
    [
        Required("kind", Camel<DifferenceKind>(), (Difference difference) => difference.Kind),
        Required("value", Text, (Difference difference) => difference.Value),
    ]);

    private static readonly ObjectForm<MovedVerdict> Moved = new(
    [
        Required("id", Text, (MovedVerdict moved) => moved.Id.ToString()),
        Required("year", MaybeYear, (MovedVerdict moved) => moved.Year),
        Required("horizon", Camel<VerdictHorizon>(), (MovedVerdict moved) => moved.Horizon),
        Required("before", Verdict, (MovedVerdict moved) => moved.Before),
        Required("after", Verdict, (MovedVerdict moved) => moved.After),
        Required("because", List(Because), (MovedVerdict moved) => moved.Because),
        Required("why", Text, (MovedVerdict moved, Language language) => moved.Explain(language)),
    ]);

    private static readonly ObjectForm<CpomComparison> Summary = new(
    [
        Required("before", EvaluationForms.Summary, (CpomComparison comparison) => comparison.Before.Summary),
        Required("after", EvaluationForms.Summary, (CpomComparison comparison) => comparison.After.Summary),
        Required("moved", Count, (CpomComparison comparison) => comparison.Moved.Count),
    ]);

    public static readonly ObjectForm<CpomComparison> Document = new(
    [
        Format<CpomComparison>(ComparisonDocument.Format),
        Required("before", Side, (CpomComparison comparison) => comparison.Before),
        Required("after", Side, (CpomComparison comparison) => comparison.After),
        Required("moved", List(Moved), (CpomComparison comparison) => comparison.Moved),
        Required("summary", Summary, (CpomComparison comparison) => comparison),
    ]);
}
