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

    private static readonly ObjectForm<UntoldVerdict> Untold = new(
    [
        Required("id", Text, (UntoldVerdict untold) => untold.Id.ToString()),
        Required("year", MaybeYear, (UntoldVerdict untold) => untold.Year),
        Required("horizon", Camel<VerdictHorizon>(), (UntoldVerdict untold) => untold.Horizon),
        Required("reading", Text, (UntoldVerdict untold) => untold.Reading.ToString()),
        Required("needs", Texts, (UntoldVerdict untold) => [.. untold.Needs.Select(measure => measure.Id.ToString())]).Meaning("Measures that have to be declared first."),
        Optional("needsMilestones", List(Text), (UntoldVerdict untold) => untold.NeededMilestones.Count > 0 ? untold.NeededMilestones.Select(milestone => milestone.Id.ToString()).ToReadOnly() : null).Meaning("Milestones that only this reading asks for, of which nothing is declared."),
        Optional("needsAttributes", List(Text), (UntoldVerdict untold) => untold.NeededAttributes.Count > 0 ? untold.NeededAttributes.Select(attribute => attribute.Id.ToString()).ToReadOnly() : null).Meaning("What the establishment has to say of itself first."),
        Required("why", Text, (UntoldVerdict untold, Language language) => untold.Explain(language)),
    ]);

    private static readonly ObjectForm<ComparedEvaluations> Summary = new(
    [
        Required("before", ValueForms.Counts, (ComparedEvaluations compared) => compared.Before.Summary),
        Required("after", ValueOrNull(ValueForms.Counts), (ComparedEvaluations compared) => compared.After?.Summary),
        Required("moved", Count, (ComparedEvaluations compared) => compared.Moved.Count),
    ]);

    public static readonly ObjectForm<ComparedEvaluations> Document = new(
    [
        Format<ComparedEvaluations>(ComparisonDocument.Format),
        Required("before", Side, (ComparedEvaluations compared) => compared.Before),
        Required("after", OrNull(Side), (ComparedEvaluations compared) => compared.After).Meaning("What was compared; null where verdicts were asked about under one reading after another."),
        Required("moved", List(Moved), (ComparedEvaluations compared) => compared.Moved),
        Required("summary", Summary, (ComparedEvaluations compared) => compared),
        Optional("untold", List(Untold), (ComparedEvaluations compared) => compared.Untold).Meaning("The verdicts of which nothing can be told under a reading, as it needs what nobody declared."),
    ]);
}
