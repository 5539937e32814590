using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Heads;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>A catalogue: its head, and the fiches that it holds or names.</summary>
internal sealed class HeadForms
{
    public const string Format = "thqse.cpom-catalogue/1";

    /// <summary>What stands for each fiche: the fiche, or its name when it is in a file of its own.</summary>
    public static readonly ReadMember<IReadOnlyList<JsonElement>> Fiches = Required("fiches", List(Element(CommonShapes.Anything)), "The indicators.");

    private static readonly ReadMember<string> Id = Required("id", Text, "The identifier of the catalogue, by which contracts name it.");
    private static readonly ReadMember<string> Version = Required("version", Text, "The edition of the catalogue, such as 1.0.0.");

    private static readonly ReadMember<IReadOnlyList<string>> Languages = OptionalList(
        HeadNames.LanguagesMember, Some(TextOf(new ChoiceShape(TextForms.Codes))), "The languages of its texts; both when absent. The other language shows the same.");

    private static readonly ReadMember<CatalogueYears> Years = Required("years", YearsForms.Years, "The years with targets, and the earlier ones whose values serve as references.");
    private static readonly ReadMember<IndicatorNaming> Identifiers = Assumed(
        "identifiers", NamingForms.Naming, IndicatorNaming.Usual, "How the identifiers of its indicators are made, and what of them may be left out; capitals and zeros in front of a number never make a difference.");

    private static readonly ReadMember<YearClosing> Closes = Assumed("closes", YearsForms.ClosingDay, YearClosing.Usual, "The day of the next year on which a year closes; when absent, 1 January.");
    private static readonly ReadMember<CountGrowth> Growth = Assumed("countGrowth", Camel<CountGrowth>(), CountGrowth.AtLeastOneMore, "What a growth of a count comes down to: one more at least, or rounded only.");

    private static readonly ReadMember<IReadOnlyList<string>> Sections =
        OptionalList("sections", List(TextOf(new ChoiceShape(FicheForms.Sections))), "The members that each fiche has to have beside those that are required.");

    private readonly SizeForms sizeForms;
    private readonly LedgerForms ledgers;
    private readonly ReadMember<LocalizedText> label;
    private readonly ReadMember<IReadOnlyList<EstablishmentCategory>> categories;
    private readonly ReadMember<JsonElement?> sizes;
    private readonly ReadMember<IReadOnlyList<AttributeDefinition>> attributes;
    private readonly ReadMember<SourceDocument> source;

    public HeadForms(HeadNames names)
    {
        var texts = new TextForms(isShort: false, names.Languages);
        sizeForms = new SizeForms(texts, names);
        ledgers = LedgerForms.OfHead(texts, names);
        label = Required("label", texts.Localized, "What the catalogue holds.");
        categories = Assumed(DeclaredCategories.Member, DeclaredCategories.Form(texts.Localized), CategoryCodes.Contracting, "The categories of establishment that sign a contract; when absent, chu, ch, espic and clinic.");
        sizes = OptionalValue(HeadNames.SizesMember, Element(sizeForms.Shape), "From how many beds an establishment is of a size class; when absent, small from 0, medium from 100, large from 500.");
        attributes = OptionalList(HeadNames.AttributesMember, List(AttributeForms.Definition(texts)), "What is asked about an establishment beside what every contract says, to know what is asked of it: deliveries of a year, an emergency unit.");
        source = Required("source", Source(texts), "The document that the catalogue follows.");
    }

    /// <summary>The head of a catalogue whose texts are in both languages, and that declares no category and no size class of its own: that of a document of the package.</summary>
    public static HeadForms Usual { get; } = new(HeadNames.Usual);

    /// <summary>A catalogue, with what stands for each of its fiches.</summary>
    public Shape Holding(Shape fiche) => new ObjectShape(
        ShapeMember.Required(FormatShape.Member, new FormatShape(Format)),
        Id, Version, label, Languages, Years, Identifiers, Closes, Growth, categories, sizes, attributes, Sections, source, ledgers.Ledger,
        Fiches with { Shape = new ListShape(fiche) });

    public CatalogueHead Read(JsonElement root)
    {
        var declared = attributes.Of(root);
        return new CatalogueHead(
            Id.Of(root),
            Version.Of(root),
            label.Of(root),
            Years.Of(root),
            Identifiers.Of(root),
            Closes.Of(root),
            Growth.Of(root),
            categories.Of(root),
            sizes.Of(root) is { } stated ? sizeForms.Read(stated, declared) : SizeLimits.Usual,
            declared,
            Sections.Of(root),
            source.Of(root));
    }

    /// <summary>The readings that concern several indicators.</summary>
    public IReadOnlyList<LedgerEntry> ReadLedger(JsonElement root, CatalogueHead head) => ledgers.Read(root, null, head.Sizes);

    private static Form<SourceDocument> Source(TextForms texts)
    {
        var title = Required("title", Text, "The title of the document.");
        var publisher = Required("publisher", Text, "Who published it.");
        var lines = Assumed("lines", Whole(new NumberShape(isCount: true, largest: int.MaxValue)), 0, "How many lines the quoted revision has, where fiches name lines.");
        var digest = Assumed("sha256", Text, string.Empty, "The SHA-256 digest of the quoted revision.");
        var revision = Assumed("revision", texts.Localized, new LocalizedText(string.Empty, string.Empty), "Which revision the line numbers belong to.");
        return new(
            new ObjectShape(title, publisher, lines, digest, revision),
            element => new SourceDocument(title.Of(element), publisher.Of(element), lines.Of(element), digest.Of(element), revision.Of(element)));
    }
}
