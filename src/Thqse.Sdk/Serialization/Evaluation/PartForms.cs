using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Members;
using static Thqse.Sdk.Serialization.VerdictForms;

namespace Thqse.Sdk.Serialization;

/// <summary>A rule of a verdict, in a document.</summary>
internal static class PartForms
{
    private static readonly SubjectForms<PublishedPart> Subject = new(part => part.Rule, part => part.Measure, part => part.Milestone);
    private static readonly FormMember<PublishedPart, VerdictStatus> Status = Required("status", OfStatus, (PublishedPart part) => part.Status);
    private static readonly FormMember<PublishedPart, decimal?> Needed = Required("required", Figure, (PublishedPart part) => part.Required);
    private static readonly FormMember<PublishedPart, decimal?> Observed = Required("observed", Figure, (PublishedPart part) => part.Observed);
    private static readonly FormMember<PublishedPart, decimal?> Numerator = Required("numerator", Figure, (PublishedPart part) => part.Numerator);
    private static readonly FormMember<PublishedPart, decimal?> Denominator = Required("denominator", Figure, (PublishedPart part) => part.Denominator);
    private static readonly FormMember<PublishedPart, decimal?> Reference = Required("reference", Figure, (PublishedPart part) => part.Reference);
    private static readonly FormMember<PublishedPart, int?> ReferenceYear = Required("referenceYear", MaybeYear, (PublishedPart part) => part.ReferenceYear);
    private static readonly FormMember<PublishedPart, decimal?> ReferenceNumerator = Required("referenceNumerator", Figure, (PublishedPart part) => part.ReferenceNumerator);
    private static readonly FormMember<PublishedPart, decimal?> ReferenceDenominator = Required("referenceDenominator", Figure, (PublishedPart part) => part.ReferenceDenominator);

    public static readonly ObjectForm<PublishedPart> Part = new(
        [.. Subject.All, Status, Needed, Observed, Numerator, Denominator, Reference, ReferenceYear, ReferenceNumerator, ReferenceDenominator],
        element => new PublishedPart(
            Subject.Rule.Of(element),
            Subject.Measure.Of(element),
            Subject.Milestone.Of(element),
            Status.Of(element),
            Needed.Of(element),
            Observed.Of(element),
            Numerator.Of(element),
            Denominator.Of(element),
            Reference.Of(element),
            ReferenceYear.Of(element),
            ReferenceNumerator.Of(element),
            ReferenceDenominator.Of(element)));
}
