using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Cooperation.Loading;

/// <summary>The cooperation document, "thqse.cooperation/1": the grid and the rules of a group, written and read.</summary>
internal static class CooperationForms
{
    public const string Format = "thqse.cooperation/1";
    public const string KindsMember = "kinds";
    public const string StructuresMember = "structures";

    private static readonly FormMember<CooperationGroup, string> Id = Required("id", Name, (CooperationGroup group) => group.Id).Meaning("The identifier, such as nes-2023.");
    private static readonly FormMember<CooperationGroup, string> Version = Required("version", Name, (CooperationGroup group) => group.Version).Meaning("The version of the data, such as 1.0.0.");
    private static readonly FormMember<CooperationGroup, LocalizedText> Label = Required("label", Localized, (CooperationGroup group) => group.Label).Meaning("What it is called.");
    private static readonly FormMember<CooperationGroup, LocalizedText> Notice = Required("notice", Localized, (CooperationGroup group) => group.Notice).Meaning("What a reader has to know.");
    private static readonly FormMember<CooperationGroup, LocalDate> InForceOn = Required("inForceOn", DocumentDates.Form, (CooperationGroup group) => group.InForceOn).Meaning("A day on which the grid was in force.");
    private static readonly FormMember<CooperationGroup, SourceDocument?> Source = Optional("source", SourceForms.Document, (CooperationGroup group) => group.Source).Meaning("The document whose lines are quoted.");
    private static readonly FormMember<CooperationGroup, IReadOnlyList<College>> Colleges = Required("colleges", Distinct(CooperationParts.College, 1), (CooperationGroup group) => group.Colleges).Meaning("The colleges.");
    private static readonly FormMember<CooperationGroup, IReadOnlyList<MemberKind>> Kinds = Required(KindsMember, Distinct(CooperationParts.Kind, 1), (CooperationGroup group) => group.Kinds).Meaning("The kinds of member, each of one college.");
    private static readonly FormMember<CooperationGroup, IReadOnlyList<MemberStructure>> Structures = OptionalList(StructuresMember, Distinct(CooperationParts.Structure), (CooperationGroup group) => group.Structures).Meaning("What members are in the field.");
    private static readonly FormMember<CooperationGroup, IReadOnlyList<GovernanceRule>> Governance = OptionalList("governance", Distinct(CooperationParts.Rule), (CooperationGroup group) => group.Governance).Meaning("The rules of governance.");
    private static readonly FormMember<CooperationGroup, IReadOnlyList<SourceReading>> Ledger = OptionalList("ledger", SourceForms.Ledger, (CooperationGroup group) => group.Ledger).Meaning("The readings of the source that are not literal.");

    public static readonly ObjectForm<CooperationGroup> Document = new(
        [Format<CooperationGroup>(Format), Id, Version, Label, Notice, InForceOn, Source, Colleges, Kinds, Structures, Governance, Ledger],
        Read);

    private static CooperationGroup Read(JsonElement element) => new(
        Id.Of(element),
        Version.Of(element),
        Label.Of(element),
        Notice.Of(element),
        InForceOn.Of(element),
        Source.Of(element),
        Colleges.Of(element),
        Kinds.Of(element),
        Structures.Of(element),
        Governance.Of(element),
        Ledger.Of(element));

    private static Form<IReadOnlyList<T>> Distinct<T>(Form<T> item, int fewest = 0) => List(item, new ListShape(item.Shape) { Fewest = fewest, DistinctMember = "id" });
}
