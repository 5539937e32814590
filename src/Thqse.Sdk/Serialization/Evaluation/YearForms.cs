using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;
using static Thqse.Sdk.Serialization.VerdictForms;

namespace Thqse.Sdk.Serialization;

/// <summary>The verdict of a year, in a document.</summary>
internal static class YearForms
{
    private static readonly FormMember<PublishedYear, int> Of = Required("year", Year, (PublishedYear year) => year.Year);
    private static readonly FormMember<PublishedYear, VerdictStatus> Status = Required("status", OfStatus, (PublishedYear year) => year.Status);
    private static readonly FormMember<PublishedYear, bool> Provisional = Required("provisional", Flag, (PublishedYear year) => year.IsProvisional);
    private static readonly FormMember<PublishedYear, EvidenceState> Evidence = Required("evidence", Camel<EvidenceState>(), (PublishedYear year) => year.Evidence);
    private static readonly FormMember<PublishedYear, IReadOnlyList<string>> EvidenceGiven = Required("evidenceGiven", Texts, (PublishedYear year) => year.EvidenceGiven);
    private static readonly FormMember<PublishedYear, IReadOnlyList<Issue>> Issues = Required("issues", List(Kebab<Issue>()), (PublishedYear year) => year.Issues);
    private static readonly FormMember<PublishedYear, IReadOnlyList<Reason>> Because = Required("reasons", Reasons, (PublishedYear year) => year.Reasons);
    private static readonly FormMember<PublishedYear, decimal?> Needed = Required("required", Figure, (PublishedYear year) => year.Required);
    private static readonly FormMember<PublishedYear, decimal?> Observed = Required("observed", Figure, (PublishedYear year) => year.Observed);
    private static readonly FormMember<PublishedYear, IReadOnlyList<PublishedPart>> Parts = Required("parts", List(PartForms.Part), (PublishedYear year) => year.Parts);
    private static readonly FormMember<PublishedYear, PublishedHorizon?> ToDate = Required("toDate", HorizonForms.Horizon, (PublishedYear year) => year.ToDate);
    private static readonly FormMember<PublishedYear, PublishedPath?> ToGreen = Required("toGreen", PathForms.Path, (PublishedYear year) => year.ToGreen);
    private static readonly FormMember<PublishedYear, PublishedSource?> Source = Required("source", HorizonForms.Source, (PublishedYear year) => year.Source);
    private static readonly FormMember<PublishedYear, IReadOnlyList<PublishedReading>> Readings = Required("readings", HorizonForms.Readings, (PublishedYear year) => year.Readings);
    private static readonly FormMember<PublishedYear, string?> Why = Optional("why", Text, (PublishedYear year) => year.Why);

    public static readonly ObjectForm<PublishedYear> Verdict = new(
        [Of, Status, Provisional, Evidence, EvidenceGiven, Issues, Because, Needed, Observed, Parts, ToDate, ToGreen, Source, Readings, Why],
        element => new PublishedYear(
            Of.Of(element),
            Status.Of(element),
            Provisional.Of(element),
            Evidence.Of(element),
            EvidenceGiven.Of(element),
            Issues.Of(element),
            Because.Of(element),
            Needed.Of(element),
            Observed.Of(element),
            Parts.Of(element),
            ToDate.Of(element),
            ToGreen.Of(element),
            Source.Of(element),
            Readings.Of(element),
            Why.Of(element)));
}
