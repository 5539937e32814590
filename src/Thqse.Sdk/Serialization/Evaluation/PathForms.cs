using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;
using static Thqse.Sdk.Serialization.VerdictForms;

namespace Thqse.Sdk.Serialization;

/// <summary>What would make a verdict met, in a document.</summary>
internal static class PathForms
{
    private static readonly FormMember<PublishedStep, GreenStepKind> Kind = Required("kind", Kebab<GreenStepKind>(), (PublishedStep step) => step.Kind);
    private static readonly FormMember<PublishedStep, int> OfYear = Required("year", Year, (PublishedStep step) => step.Year);
    private static readonly FormMember<PublishedStep, MeasureId?> Measure = OptionalValue("measure", IdentifierForms.Measure, (PublishedStep step) => step.Measure);
    private static readonly FormMember<PublishedStep, MilestoneId?> Milestone = OptionalValue("milestone", IdentifierForms.Milestone, (PublishedStep step) => step.Milestone);
    private static readonly FormMember<PublishedStep, AttributeId?> Attribute = OptionalValue("attribute", IdentifierForms.Attribute, (PublishedStep step) => step.Attribute);
    private static readonly FormMember<PublishedStep, decimal?> Value = Required("value", Figure, (PublishedStep step) => step.Value);
    private static readonly FormMember<PublishedStep, decimal?> Numerator = Required("numerator", Figure, (PublishedStep step) => step.Numerator);
    private static readonly FormMember<PublishedStep, int?> OpenReferenceYear = Required("openReferenceYear", MaybeYear, (PublishedStep step) => step.OpenReferenceYear);
    private static readonly FormMember<PublishedStep, decimal?> AssumedReference = Required("assumedReference", Figure, (PublishedStep step) => step.AssumedReference);

    private static readonly ObjectForm<PublishedStep> Step = new(
        [Kind, OfYear, Measure, Milestone, Attribute, Value, Numerator, OpenReferenceYear, AssumedReference],
        element => new PublishedStep(
            Kind.Of(element),
            OfYear.Of(element),
            Measure.Of(element),
            Milestone.Of(element),
            Attribute.Of(element),
            Value.Of(element),
            Numerator.Of(element),
            OpenReferenceYear.Of(element),
            AssumedReference.Of(element)));

    private static readonly FormMember<PublishedWay, IReadOnlyList<PublishedStep>> Steps = Required("steps", List(Step), (PublishedWay way) => way.Steps);

    private static readonly ObjectForm<PublishedWay> Way = new([Steps], element => new PublishedWay(Steps.Of(element)));

    private static readonly FormMember<PublishedPath, IReadOnlyList<PublishedWay>> Ways = Required("ways", List(Way), (PublishedPath path) => path.Ways);
    private static readonly FormMember<PublishedPath, decimal?> Remaining = Required("remainingOverPeriod", Figure, (PublishedPath path) => path.RemainingOverPeriod);
    private static readonly FormMember<PublishedPath, string?> InWords = Optional("text", Text, (PublishedPath path) => path.Text);

    public static readonly Form<PublishedPath?> Path = OrNull(new ObjectForm<PublishedPath>(
        [Ways, Remaining, InWords], element => new PublishedPath(Ways.Of(element), Remaining.Of(element), InWords.Of(element))));
}
