using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The shape of a catalogue document and of a fiche, down to texts; cells are in <see cref="CellShapes"/>.</summary>
internal static class CatalogueShapes
{
    private static readonly Shape Indicator = new TextShape(DiagnosticCode.UnknownIndicator, text => IndicatorId.TryParse(text, out _), "CPOM_OS_12") { Pattern = SchemaPattern.Whole(IndicatorId.Form) };
    private static readonly Shape Years = new ListShape(Year);
    private static readonly ShapeMember French = Required("fr", Text);
    private static readonly ShapeMember English = Required("en", Text);
    private static readonly ShapeMember AtLines = Required("lines", Lines);
    private static readonly Shape Sourced = new ObjectShape(French, English, AtLines);

    private static readonly Shape Alternative = new ObjectShape(
        Optional("id", Text), Required("meaning", Localized), Optional("measures", Identifiers), Optional("milestones", Identifiers));

    private static readonly ShapeMember[] Entry =
    [
        Optional("rows", Texts),
        Optional("years", Years),
        Optional("period", Flag),
        Required("shows", Localized),
        AtLines,
        Required("applied", Localized),
        Optional("alternative", Alternative),
        Required("confidence", new ChoiceShape(Codes<Confidence>.AllCamel)),
    ];

    private static readonly Shape Ledger = new ListShape(new ObjectShape(Entry));

    private static readonly Shape SharedLedger = new ListShape(new ObjectShape(
    [
        .. Entry,
        Optional("decides", new ObjectShape(
            Optional("firstBedOf", new ChoiceShape(Codes<SizeClass>.AllKebab)),
            Optional("growth", new ChoiceShape([.. Codes<GrowthAdjustment>.AllCamel.Where(code => code != Codes<GrowthAdjustment>.Camel(GrowthAdjustment.None))])))),
    ]));

    private static readonly Shape Section = new ObjectShape(
        Required("kind", new ChoiceShape(Codes<SectionKind>.AllCamel)), Optional("number", Text), Optional("option", Identifier), AtLines);

    private static readonly Shape Measure = new ObjectShape(
        Required("id", Identifier),
        Required("kind", new ChoiceShape(Codes<MeasureKind>.AllCamel)),
        Optional("proportion", Flag),
        Optional("stock", Flag),
        Optional("maximum", Count),
        Required("label", Localized),
        Optional("unit", Localized),
        Optional("numerator", Localized),
        Optional("denominator", Localized),
        AtLines);

    private static readonly Shape Labelled = new ObjectShape(Required("id", Identifier), Required("label", Localized), AtLines);

    private static readonly Shape Department = new TextShape(DiagnosticCode.InvalidDepartment, Departments.IsCode, "30", "2A", "974")
    {
        Pattern = SchemaPattern.Whole(Departments.Form),
        MeantBy = Departments.MeantBy,
    };

    private static readonly Shape Population = new ObjectShape(
        Optional("categories", new ListShape(new ChoiceShape(CategoryCodes.OfContract))),
        Optional("sizes", new ListShape(new ChoiceShape(Codes<SizeClass>.AllKebab))),
        Optional("departments", new ListShape(Department)),
        Optional("exceptDepartments", new ListShape(Department)),
        Optional("ghtMember", Flag),
        Optional("activities", new ListShape(new ChoiceShape(ActivityCodes.All))),
        Optional("withoutActivities", new ListShape(new ChoiceShape(ActivityCodes.All))),
        Optional("engaged", Flag),
        Optional("option", Identifier));

    private static readonly Shape Row = new ObjectShape(
        Required("id", Text),
        Required("label", Localized),
        Required("who", Population),
        AtLines,
        Optional("notApplicable", new ChoiceShape(Codes<NotApplicableReason>.AllKebab)),
        Optional("addsUp", Identifier),
        Optional("cells", new MapShape(CellShapes.Cell)),
        Optional("period", CellShapes.Period));

    public static readonly Shape Fiche = new ObjectShape(
        Required("id", Indicator),
        Required("spellings", Texts),
        Required("axis", Text),
        AtLines,
        Required("sections", new ListShape(Section)),
        Required("label", Sourced),
        Required("strategicObjective", Sourced),
        Required("context", Sourced),
        Required("objective", Sourced),
        Required("definition", Sourced),
        Optional("formula", Sourced),
        Required("duration", Sourced),
        Optional("partners", Sourced),
        Optional("steering", Sourced),
        Optional("dataSources", Sourced),
        Optional("perimeter", Sourced),
        Required("goodPractice", new ListShape(new ObjectShape(French, English, AtLines, Optional("links", Texts)))),
        Required("collection", new ObjectShape(Required("frequency", new ChoiceShape(Codes<CollectionFrequency>.AllCamel)), French, English, AtLines)),
        Optional("followUp", Sourced),
        Required("evidence", new ListShape(new ObjectShape(French, English, AtLines, Optional("years", Years)))),
        Optional("comment", new ObjectShape(Required("required", Flag), French, English, AtLines)),
        Required("measures", new ListShape(Measure)),
        Optional("milestones", new ListShape(Labelled)),
        Optional("options", new ListShape(Labelled)),
        Optional("chosenTarget", new ObjectShape(Required("measure", Identifier), Required("above", Number), AtLines)),
        Required("rows", new ListShape(Row)),
        Required("ledger", Ledger));

    /// <summary>The catalogue document, whose fiches are inside, or named when each is in a file of its own.</summary>
    public static Shape Catalogue(Shape fiche) => new ObjectShape(
        Required("format", new FormatShape(CatalogueLoader.Format)),
        Required("id", Text),
        Required("version", Text),
        Required("label", Localized),
        Required("years", new ObjectShape(Required("reference", Year), Required("first", Year), Required("last", Year))),
        Required("source", new ObjectShape(
            Required("title", Text), Required("publisher", Text), Required("lines", new NumberShape(isCount: true, largest: int.MaxValue)),
            Required("sha256", Text), Required("revision", Localized))),
        Required("ledger", SharedLedger),
        Required("fiches", new ListShape(fiche)));
}
