using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Cooperation.Loading;

/// <summary>What a cooperation group is made of: colleges, kinds of member, structures, rules of governance.</summary>
internal static class CooperationParts
{
    private static readonly Form<decimal> Euros = Decimal(new NumberShape(isCount: false, largest: JsonNumber.Largest));
    private static readonly Form<int> Number = Whole(CommonShapes.Year);

    private static readonly FormMember<CapitalShare, decimal> PerMember = Required("perMember", Euros, (CapitalShare share) => share.PerMember).Meaning("The share of a member, in euros.");
    private static readonly FormMember<CapitalShare, decimal?> Envelope = OptionalValue("envelope", Euros, (CapitalShare share) => share.Envelope).Meaning("The envelope of the college, in euros, as inferred.");
    private static readonly FormMember<CapitalShare, int?> Among = OptionalValue("members", Number, (CapitalShare share) => share.Members).Meaning("The number of members by which it was divided, as inferred.");
    private static readonly FormMember<CapitalShare, Confidence?> Sure = OptionalValue("confidence", Camel<Confidence>(), (CapitalShare share) => share.Confidence).Meaning("How sure the inference is.");

    private static readonly ObjectForm<CapitalShare> Capital = new(
        [PerMember, Envelope, Among, Sure], element => new CapitalShare(PerMember.Of(element), Envelope.Of(element), Among.Of(element), Sure.Of(element)));

    private static readonly FormMember<College, string> CollegeId = Required("id", Name, (College college) => college.Id);
    private static readonly FormMember<College, LocalizedText> CollegeLabel = Required("label", Localized, (College college) => college.Label);
    private static readonly FormMember<College, CollegeVoice> Voice = Required("voice", Camel<CollegeVoice>(), (College college) => college.Voice);
    private static readonly FormMember<College, CapitalShare> Share = Required("capital", Capital, (College college) => college.Capital);
    private static readonly FormMember<College, SourceLines?> CollegeLines = Optional("lines", SourceForms.Lines, (College college) => college.Lines);

    public static readonly ObjectForm<College> College = new(
        [CollegeId, CollegeLabel, Voice, Share, CollegeLines],
        element => new College(CollegeId.Of(element), CollegeLabel.Of(element), Voice.Of(element), Share.Of(element), CollegeLines.Of(element)));

    private static readonly FormMember<MemberKind, string> KindId = Required("id", Name, (MemberKind kind) => kind.Id);
    private static readonly FormMember<MemberKind, string> KindCollege = Required("college", Name, (MemberKind kind) => kind.College);
    private static readonly FormMember<MemberKind, LocalizedText> KindLabel = Required("label", Localized, (MemberKind kind) => kind.Label);
    private static readonly FormMember<MemberKind, decimal> Contribution = Required("contribution", Euros, (MemberKind kind) => kind.Contribution).Meaning("What it pays a year, in euros.");
    private static readonly FormMember<MemberKind, SourceLines?> KindLines = Optional("lines", SourceForms.Lines, (MemberKind kind) => kind.Lines);

    public static readonly ObjectForm<MemberKind> Kind = new(
        [KindId, KindCollege, KindLabel, Contribution, KindLines],
        element => new MemberKind(KindId.Of(element), KindCollege.Of(element), KindLabel.Of(element), Contribution.Of(element), KindLines.Of(element)));

    private static readonly FormMember<MemberStructure, string> StructureId = Required("id", Name, (MemberStructure structure) => structure.Id);
    private static readonly FormMember<MemberStructure, LocalizedText> StructureLabel = Required("label", Localized, (MemberStructure structure) => structure.Label);

    private static readonly FormMember<MemberStructure, IReadOnlyList<string>> Kinds = Required(
        "kinds", List(Name, new ListShape(CommonShapes.Name) { Fewest = 1, HasDistinctTexts = true }), (MemberStructure structure) => structure.Kinds);

    private static readonly FormMember<MemberStructure, SourceLines?> StructureLines = Optional("lines", SourceForms.Lines, (MemberStructure structure) => structure.Lines);

    public static readonly ObjectForm<MemberStructure> Structure = new(
        [StructureId, StructureLabel, Kinds, StructureLines],
        element => new MemberStructure(StructureId.Of(element), StructureLabel.Of(element), Kinds.Of(element), StructureLines.Of(element)));

    private static readonly FormMember<GovernanceRule, string> RuleId = Required("id", Name, (GovernanceRule rule) => rule.Id);
    private static readonly FormMember<GovernanceRule, LocalizedText> RuleLabel = Required("label", Localized, (GovernanceRule rule) => rule.Label);
    private static readonly FormMember<GovernanceRule, int?> Value = OptionalValue("value", Number, (GovernanceRule rule) => rule.Value).Meaning("The number of what the label says; absent for a rule without one.");
    private static readonly FormMember<GovernanceRule, SourceLines?> RuleLines = Optional("lines", SourceForms.Lines, (GovernanceRule rule) => rule.Lines);

    public static readonly ObjectForm<GovernanceRule> Rule = new(
        [RuleId, RuleLabel, Value, RuleLines],
        element => new GovernanceRule(RuleId.Of(element), RuleLabel.Of(element), Value.Of(element), RuleLines.Of(element)));
}
