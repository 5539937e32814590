using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The readings that are not literal: of a fiche, or of the head, where they concern several indicators.</summary>
internal sealed class LedgerForms
{
    private static readonly ReadMember<string> Row = Required("row", Text, "The identifier of the row.");
    private static readonly ReadMember<IReadOnlyList<int>> YearsOfRow = Required("years", Some(Year), "The years of the row.");
    private static readonly Form<LedgerPlace> Place = new(new ObjectShape(Row, YearsOfRow), element => new LedgerPlace(Row.Of(element), YearsOfRow.Of(element)));

    private static readonly ReadMember<IReadOnlyList<string>> Rows = OptionalList("rows", Texts, "The rows it concerns; all when absent.");
    private static readonly ReadMember<IReadOnlyList<int>> Years = OptionalList("years", List(Year), "The years it concerns; all when absent.");

    private static readonly ReadMember<IReadOnlyList<LedgerPlace>> Where = OptionalList(
        "where", List(Place, new ListShape(Place.Shape) { Fewest = 1, DistinctMember = Row.Name }), "The rows it concerns with the years of each, instead of rows and years, where these are not the same for all.");

    private static readonly ReadMember<bool> Period = Assumed("period", Flag, false, "Whether it concerns the total of the period.");
    private static readonly ReadMember<Confidence> Sure = Required("confidence", Camel<Confidence>(), "How sure the reading is.");

    private static readonly ReadMember<string?> AlternativeId = Optional("id", Text);
    private static readonly ReadMember<IReadOnlyList<MeasureId>> Measures = OptionalList("measures", List(IdentifierForms.Measure));
    private static readonly ReadMember<IReadOnlyList<MilestoneId>> Milestones = OptionalList("milestones", List(IdentifierForms.Milestone));
    private static readonly ReadMember<IReadOnlyList<AttributeId>> Attributes = OptionalList("attributes", List(IdentifierForms.Attribute), "What only this meaning asks about the establishment.");

    private static readonly ReadMember<GrowthAdjustment?> Growth = OptionalValue(
        "growth", Camel<GrowthAdjustment>([.. Codes<GrowthAdjustment>.AllCamel.Except(new[] { GrowthAdjustment.None, GrowthAdjustment.Unmoved }.Select(Codes<GrowthAdjustment>.Camel))]));

    // What is declared, and the ledger itself, are the same under every reading.
    private static readonly Shape ChangesOfFiche = new ObjectShape(
        ShapeMember.Optional("rows", CommonShapes.Anything, "By row, what is changed of it."),
        ShapeMember.Optional("evidence", CommonShapes.Anything, "Other pieces of evidence."),
        ShapeMember.Optional("comment", CommonShapes.Anything, "What is changed of the comment expected."));

    private static readonly Shape ChangesOfHead = new ObjectShape(
        ShapeMember.Optional("sizes", CommonShapes.Anything, "What is changed of the size classes."),
        ShapeMember.Optional("countGrowth", CommonShapes.Anything, "What a growth of a count comes down to instead."));

    private readonly TextForms texts;
    private readonly ReadMember<LocalizedText> shows;
    private readonly ReadMember<LocalizedText> applied;
    private readonly ReadMember<LocalizedText> meaning;
    private readonly ReadMember<JsonElement?> changes;
    private readonly ReadMember<Alternative?> alternative;
    private readonly ReadMember<string?>? firstBedOf;
    private readonly ReadMember<JsonElement?>? decides;

    private LedgerForms(TextForms texts, string description, Shape changed, Shape? size)
    {
        this.texts = texts;
        shows = Required("shows", texts.Localized, "What the source shows.");
        applied = Required("applied", texts.Localized, "How it is read.");
        meaning = Required("meaning", texts.Localized);
        changes = OptionalValue("changes", Element(changed), "What is changed where it is selected: a JSON Merge Patch (RFC 7396), in which rows are named by their identifiers; one of a new name that holds it as its id is added.");
        alternative = Optional("alternative", new Form<Alternative>(new ObjectShape(AlternativeId, meaning, Measures, Milestones, Attributes, changes), ReadAlternative), "What else it could mean.");
        if (size is not null)
        {
            firstBedOf = Optional("firstBedOf", TextOf(size));
            decides = OptionalValue("decides", Element(new ObjectShape(firstBedOf, Growth)));
        }

        Ledger = OptionalList("ledger", List(Element(new ObjectShape([Rows, Years, Where, Period, shows, .. texts.Place, applied, alternative, Sure, .. decides is null ? Array.Empty<ShapeMember>() : [decides]])
        {
            Rules = [new AtMostOneMember(Where.Name, Rows.Name), new AtMostOneMember(Where.Name, Years.Name)],
        })), description);
    }

    /// <summary>The entries, which are read with what the head says of sizes.</summary>
    public ReadMember<IReadOnlyList<JsonElement>> Ledger { get; }

    public static LedgerForms OfFiche(TextForms texts) => new(texts, "The readings that are not literal.", ChangesOfFiche, size: null);

    public static LedgerForms OfHead(TextForms texts, HeadNames names) => new(texts, "The readings that concern several indicators.", ChangesOfHead, names.Size);

    /// <param name="owner">A fiche, or the head of a catalogue, whose shape has been checked.</param>
    /// <param name="indicator">The indicator of the fiche; null for the head.</param>
    /// <param name="sizes">The size classes of the catalogue.</param>
    public IReadOnlyList<LedgerEntry> Read(JsonElement owner, IndicatorId? indicator, SizeLimits sizes) => Ledger.Of(owner).Select(entry => Entry(entry, indicator, sizes)).ToReadOnly();

    private LedgerEntry Entry(JsonElement element, IndicatorId? indicator, SizeLimits sizes)
    {
        var where = Where.Of(element);
        return new(
            indicator,
            where.Count > 0 ? where.Select(place => place.Row).Distinct(StringComparer.Ordinal).ToReadOnly() : Rows.Of(element),
            where.Count > 0 ? where.SelectMany(place => place.Years).Distinct().OrderBy(year => year).ToReadOnly() : Years.Of(element),
            where,
            Period.Of(element),
            shows.Of(element),
            texts.PlaceOf(element),
            applied.Of(element),
            alternative.Of(element),
            Sure.Of(element),
            decides?.Of(element) is { } decided ? Decision(decided, sizes) : default);
    }

    private SharedDecision Decision(JsonElement element, SizeLimits sizes) => firstBedOf!.Of(element) is { } code && sizes.Known(new SizeClass(code)) is var size
        ? new(size, sizes.Below(size), sizes.Fewest(size), Growth.Of(element))
        : new(null, default, 0, Growth.Of(element));

    private Alternative ReadAlternative(JsonElement element)
        => new(AlternativeId.Of(element), meaning.Of(element), Measures.Of(element), Milestones.Of(element), Attributes.Of(element), changes.Of(element));
}
