using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Who a fiche is and where it stands in the source.</summary>
internal sealed class IdentityForms(TextForms texts)
{
    private static readonly ReadMember<IndicatorId> Id = Required(
        "id",
        IdentifierOf(new TextShape(DiagnosticCode.UnknownIndicator, text => IndicatorId.TryParse(text, out _), "CPOM_OS_12") { Pattern = SchemaPattern.Whole(IndicatorId.Form) }, IndicatorId.Parse),
        "The identifier of the indicator.");

    private static readonly ReadMember<SectionKind> Kind = Required("kind", Camel<SectionKind>());
    private static readonly ReadMember<string?> Number = Optional("number", Text);
    private static readonly ReadMember<OptionId?> Option = OptionalValue("option", PopulationForms.OptionIdForm);

    private readonly TextForms texts = texts;
    private readonly ReadMember<IReadOnlyList<string>?> spellings = texts.Usual(Optional("spellings", Texts, "The ways the source spells the identifier, the canonical one first."));
    private readonly ReadMember<string?> axis = texts.Usual(Optional("axis", Text, "The axis to which the indicator belongs."));
    private readonly ReadMember<IReadOnlyList<FicheSection>> sections = texts.Usual(OptionalList("sections", List(Section(texts)), "The sections of the fiche in the source."));
    private readonly ReadMember<SourcedText> label = Required("label", texts.Sourced, "The official label.");
    private readonly ReadMember<LocalizedText?> shortLabel = Optional("shortLabel", texts.Localized, "A few plain words for where space is short, free of the slips of the official label.");
    private readonly ReadMember<SourcedText?> strategicObjective = texts.Said("strategicObjective", "The objective to which the indicator belongs.");

    public IEnumerable<ShapeMember> Members => [Id, spellings, axis, .. texts.PlaceOfFiche, sections, label, shortLabel, strategicObjective];

    public string StrategicObjective => strategicObjective.Name;

    public FicheIdentity Read(JsonElement element, IndicatorNaming naming)
    {
        var id = Id.Of(element);
        return new FicheIdentity(
            id,
            spellings.Of(element) ?? [id.ToString()],
            axis.Of(element) ?? naming.AxisOf(id),
            label.Of(element),
            strategicObjective.Of(element),
            texts.PlaceOf(element),
            sections.Of(element))
        {
            ShortLabel = shortLabel.Of(element),
        };
    }

    private static Form<FicheSection> Section(TextForms texts) => new(
        new ObjectShape([Kind, Number, Option, .. texts.Place]),
        element => new FicheSection(Kind.Of(element), Number.Of(element), Option.Of(element), texts.PlaceOf(element)));
}
