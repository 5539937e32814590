using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>
/// The shape of a fiche, down to texts; cells are in <see cref="CellShapes"/>. A fiche either says at each place which lines of a document it rewords, or has one reference to a text of law or a page:
/// then it can be shorter, and only its identity, its definition, its measures and its rows are required.
/// </summary>
internal sealed class CatalogueShapes
{
    private static readonly Shape Indicator = new TextShape(DiagnosticCode.UnknownIndicator, text => IndicatorId.TryParse(text, out _), "CPOM_OS_12") { Pattern = SchemaPattern.Whole(IndicatorId.Form) };
    private static readonly Shape Years = new ListShape(Year);
    private static readonly Shape Places = new ListShape(new ObjectShape(
        Required("row", Text, "The identifier of the row."),
        Required("years", new ListShape(Year) { Fewest = 1 }, "The years of the row.")))
    {
        Fewest = 1,
        DistinctMember = "row",
    };

    private static readonly Shape ClosingDay = new ObjectShape(
        Required("month", new NumberShape(isCount: true, largest: 12), "The month, from 1 to 12."),
        Required("day", new NumberShape(isCount: true, largest: 31), "The day of the month, one that it has in every year."))
    {
        Rules = [new DayOfEveryYear("month", "day")],
    };

    private static readonly Shape Naming = new ObjectShape(
        Optional("pattern", new TextShape(DiagnosticCode.WrongType, IndicatorPattern.IsOne, "CPOM_{axis}_{number}") { Pattern = SchemaPattern.Whole(IndicatorPattern.Form) }, "How identifiers are made: {axis} stands for letters, {number} for digits, {text} for letters, digits, '.', '_' and '-', and everything else for itself."),
        Optional("mayBeLeftOut", Identifier, "The beginning that may be left out by who names an indicator: OS_12 is CPOM_OS_12 where it is CPOM_."))
    {
        Rules = [new AlternativeMembers("pattern", "mayBeLeftOut", isExclusive: false)],
    };

    private static readonly ObjectRule[] OnePlaceOfEntries = [new AtMostOneMember("where", "rows"), new AtMostOneMember("where", "years")];
    private static readonly string[] FicheMembers =
        ["strategicObjective", "context", "objective", "formula", "duration", "partners", "steering", "dataSources", "perimeter", "goodPractice", "collection", "followUp", "evidence", "comment"];

    // What is declared, and the ledger itself, are the same under every reading.
    private static readonly Shape ChangesOfFiche = new ObjectShape(
        Optional("rows", Anything, "By row, what is changed of it."),
        Optional("evidence", Anything, "Other pieces of evidence."),
        Optional("comment", Anything, "What is changed of the comment expected."));

    private static readonly Shape ChangesOfHead = new ObjectShape(
        Optional("sizes", Anything, "What is changed of the size classes."),
        Optional("countGrowth", Anything, "What a growth of a count comes down to instead."));

    private static readonly Shape Department = new TextShape(DiagnosticCode.InvalidDepartment, Departments.IsCode, "30", "2A", "974")
    {
        Pattern = SchemaPattern.Whole(Departments.Form),
        MeantBy = Departments.MeantBy,
    };

    // Data of a year that come ten years later are of no contract.
    private const int MostMonths = 120;

    private readonly bool isShort;
    private readonly SourcedShapes sourced;
    private readonly CellShapes cells;
    private readonly MeasureShapes measures;

    private readonly HeadNames names;

    private CatalogueShapes(bool isShort, HeadNames names)
    {
        this.isShort = isShort;
        this.names = names;
        sourced = new SourcedShapes(isShort, names.Languages);
        cells = new CellShapes(sourced);
        measures = new MeasureShapes(sourced);
        Fiche = FicheShape();
    }

    /// <summary>A fiche that says its lines, in both languages: what a document of the package holds.</summary>
    public static Shape WithLines { get; } = new CatalogueShapes(isShort: false, HeadNames.Usual).Fiche;

    public Shape Fiche { get; }

    private Shape Labelled => new ObjectShape([Required("id", Identifier, "The identifier within the fiche."), Required("label", sourced.Localized, "What it is."), .. sourced.Place]);

    private ShapeMember[] Entry(Shape changes) =>
    [
        Optional("rows", Texts, "The rows it concerns; all when absent."),
        Optional("years", Years, "The years it concerns; all when absent."),
        Optional("where", Places, "The rows it concerns with the years of each, instead of rows and years, where these are not the same for all."),
        Optional("period", Flag, "Whether it concerns the total of the period."),
        Required("shows", sourced.Localized, "What the source shows."),
        .. sourced.Place,
        Required("applied", sourced.Localized, "How it is read."),
        Optional("alternative", new ObjectShape(
            Optional("id", Text), Required("meaning", sourced.Localized), Optional("measures", Identifiers), Optional("milestones", Identifiers), Optional("attributes", Identifiers, "What only this meaning asks about the establishment."),
            Optional("changes", changes, "What is changed where it is selected: a JSON Merge Patch (RFC 7396), in which rows are named by their identifiers; one of a new name that holds it as its id is added.")), "What else it could mean."),
        Required("confidence", new ChoiceShape(Codes<Confidence>.AllCamel), "How sure the reading is."),
    ];

    /// <summary>A fiche of either kind: the one that names a reference is the short one.</summary>
    public static Shape EitherFiche(HeadNames names)
        => new FicheKindShape(new CatalogueShapes(isShort: false, names).Fiche, new CatalogueShapes(isShort: true, names).Fiche);

    /// <summary>The readings that concern several indicators.</summary>
    public static Shape SharedLedger(HeadNames names)
        => new ListShape(new ObjectShape([.. new CatalogueShapes(isShort: false, names).Entry(ChangesOfHead), Optional("decides", Decides(names))]) { Rules = OnePlaceOfEntries });

    private static Shape Decides(HeadNames names) => new ObjectShape(
        Optional("firstBedOf", names.Size),
        Optional("growth", new ChoiceShape([.. Codes<GrowthAdjustment>.AllCamel.Except(new[] { GrowthAdjustment.None, GrowthAdjustment.Unmoved }.Select(Codes<GrowthAdjustment>.Camel))])));

    private static Shape Categories(SourcedShapes sourced) => new ListShape(new ObjectShape(
        Required("id", Identifier, "The code, by which contracts and rows name it."),
        Required("label", sourced.Localized, "What it is.")))
    {
        Fewest = 1,
        DistinctMember = "id",
    };

    private static Shape Sizes(HeadNames names, SourcedShapes sourced) => new ObjectShape(
        Optional("by", names.SizedBy, "What is counted: beds, or an attribute of the head that is a number."),
        Required("classes", new ListShape(new ObjectShape(
            Required("id", Identifier, "The code, by which contracts and rows name it."),
            Required("from", Count, "The smallest number in the class."),
            Optional("label", sourced.Localized, "What the class is called; its limits are said beside it.")))
        {
            Fewest = 1,
            DistinctMember = "id",
        }, "The size classes."));

    /// <summary>A condition: an empty list would be nobody to who writes it, and everybody to who reads it.</summary>
    private static Shape Some(Shape item) => new ListShape(item) { Fewest = 1 };

    private Shape Population() => new ObjectShape(
        Optional("categories", Some(names.Category), "The categories of establishment; any when absent."),
        Optional("sizes", Some(names.Size), "The size classes; any when absent."),
        Optional("departments", Some(Department), "The departments; any when absent."),
        Optional("exceptDepartments", Some(Department), "The departments left out."),
        Optional("ghtMember", Flag, "Members of a territorial hospital group only, or others only; both when absent."),
        Optional("activities", Some(new ChoiceShape(ActivityCodes.All)), "At least one of these activities."),
        Optional("withoutActivities", Some(new ChoiceShape(ActivityCodes.All)), "None of these activities."),
        Optional("engaged", Flag, "Already engaged in the indicator at the start, or not; both when absent."),
        Optional("option", Identifier, "The option that has to be chosen."),
        Optional("attributes", AttributeShapes.Conditions, "By attribute of the head, what an establishment has to say of itself: a number within limits, true or false, one of some values."));

    private Shape Row() => new ObjectShape(
    [
        Required("id", Text, "The identifier of the row within the fiche."),
        Required("label", sourced.Localized, "Who it is for, in words."),
        Required("who", Population(), "Who it is for: conditions that must all hold; none is everybody."),
        .. sourced.Place,
        Optional("notApplicable", new ChoiceShape(Codes<NotApplicableReason>.AllKebab), "Why the indicator does not apply to these establishments; such a row has no cells."),
        Optional("addsUp", Identifier, "The measure whose yearly numbers add up, which gives a sum to date."),
        Optional("cells", cells.Cells, "What is asked, by year."),
        Optional("period", cells.Period, "What is asked of the whole period."),
    ]);

    private ShapeMember Said(string name, string meaning) => isShort ? Optional(name, sourced.Text, meaning) : Required(name, sourced.Text, meaning);

    private ShapeMember Usual(string name, Shape shape, string meaning) => isShort ? Optional(name, shape, meaning) : Required(name, shape, meaning);

    private ObjectShape FicheShape() => new(
    [
        Required("id", Indicator, "The identifier of the indicator."),
        Usual("spellings", Texts, "The ways the source spells the identifier, the canonical one first."),
        Usual("axis", Text, "The axis to which the indicator belongs."),
        .. isShort ? [Required("reference", sourced.Reference, "Where the source asks it: a text of law, a page.")] : sourced.Place,
        Usual("sections", new ListShape(new ObjectShape(
            [Required("kind", new ChoiceShape(Codes<SectionKind>.AllCamel)), Optional("number", Text), Optional("option", Identifier), .. sourced.Place])), "The sections of the fiche in the source."),
        Required("label", sourced.Text, "The official label."),
        Optional("shortLabel", sourced.Localized, "A few plain words for where space is short, free of the slips of the official label."),
        Said("strategicObjective", "The objective to which the indicator belongs."),
        Said("context", "Why the indicator exists."),
        Said("objective", "What is to be obtained."),
        Required("definition", sourced.Text, "What is measured."),
        Optional("formula", sourced.Text, "How it is computed."),
        Said("duration", "How long it is measured."),
        Optional("partners", sourced.Text, "Who takes part."),
        Optional("steering", sourced.Text, "Who steers and follows."),
        Optional("dataSources", sourced.Text, "Where the data come from."),
        Optional("perimeter", sourced.Text, "What is counted and what is not."),
        Usual("goodPractice", new ListShape(sourced.Text), "Advice and support."),
        Usual("collection", new ObjectShape([Required("frequency", new ChoiceShape(Codes<CollectionFrequency>.AllCamel)), Optional("closesAfterMonths", new NumberShape(isCount: true, largest: MostMonths), "How many months after the day on which the years of the catalogue close those of the indicator do: its data come that late; 0 when absent."), .. sourced.TextMembers]), "How often values are collected."),
        Optional("followUp", sourced.Text, "How the indicator is followed."),
        Usual("evidence", new ListShape(new ObjectShape([.. sourced.TextMembers, Optional("years", Some(Year))])), "The pieces of evidence expected, of all years or of some."),
        Optional("comment", new ObjectShape([Required("required", Flag), .. sourced.TextMembers]), "What the comment beside a value must hold."),
        Required("measures", new ListShape(measures.Measure), "What is measured."),
        Optional("milestones", new ListShape(Labelled), "Events or documents that stay reached once they are."),
        Optional("options", new ListShape(Labelled), "The options among which the establishment chooses once."),
        Optional("chosenTarget", new ObjectShape([Required("measure", Identifier), Optional("above", Number), Optional("below", SignedNumber), .. sourced.Place])
        {
            Rules = [new AlternativeMembers("above", "below", isExclusive: true)],
        }, "A target that the establishment fixes itself: to reach, above a floor, or not to exceed, below a ceiling."),
        Optional("chosenYear", new ObjectShape([Required("from", Year), Required("to", Year), .. sourced.Place]), "The years from which the establishment chooses its reference."),
        Optional("years", Some(Year), "The years in which the indicator asks something, where these are not all; a row needs cells for them only."),
        Required("rows", new ListShape(Row()), "Who is asked what: one row for each population."),
        Usual("ledger", new ListShape(new ObjectShape(Entry(ChangesOfFiche)) { Rules = OnePlaceOfEntries }), "The readings that are not literal."),
    ]);

    /// <summary>The catalogue document, whose fiches are inside, or named when each is in a file of its own.</summary>
    /// <param name="fiche">What stands for each fiche.</param>
    /// <param name="names">What the head says of languages, categories and sizes.</param>
    public static Shape Catalogue(Shape fiche, HeadNames names) => Catalogue(fiche, names, new SourcedShapes(isShort: false, names.Languages));

    private static Shape Catalogue(Shape fiche, HeadNames names, SourcedShapes sourced) => new ObjectShape(
        Required("format", new FormatShape(CatalogueLoader.Format)),
        Required("id", Text, "The identifier of the catalogue, by which contracts name it."),
        Required("version", Text, "The edition of the catalogue, such as 1.0.0."),
        Required("label", sourced.Localized, "What the catalogue holds."),
        Optional("languages", new ListShape(new ChoiceShape(SourcedShapes.Codes)) { Fewest = 1 }, "The languages of its texts; both when absent. The other language shows the same."),
        Required("years", new ObjectShape(Optional("reference", Year), Optional("earlier", Years), Required("first", Year), Required("last", Year))
        {
            Rules = [new AlternativeMembers("reference", "earlier", isExclusive: true)],
        }, "The years with targets, and the earlier ones whose values serve as references."),
        Optional("identifiers", Naming, "How the identifiers of its indicators are made, and what of them may be left out; capitals and zeros in front of a number never make a difference."),
        Optional("closes", ClosingDay, "The day of the next year on which a year closes; when absent, 1 January."),
        Optional("countGrowth", new ChoiceShape(Codes<CountGrowth>.AllCamel), "What a growth of a count comes down to: one more at least, or rounded only."),
        Optional("categories", Categories(sourced), "The categories of establishment that sign a contract; when absent, chu, ch, espic and clinic."),
        Optional("sizes", Sizes(names, sourced), "From how many beds an establishment is of a size class; when absent, small from 0, medium from 100, large from 500."),
        Optional("attributes", AttributeShapes.Definitions(sourced), "What is asked about an establishment beside what every contract says, to know what is asked of it: deliveries of a year, an emergency unit."),
        Optional("sections", new ListShape(new ChoiceShape(FicheMembers)), "The members that each fiche has to have beside those that are required."),
        Required("source", new ObjectShape(
            Required("title", Text, "The title of the document."),
            Required("publisher", Text, "Who published it."),
            Optional("lines", new NumberShape(isCount: true, largest: int.MaxValue), "How many lines the quoted revision has, where fiches name lines."),
            Optional("sha256", Text, "The SHA-256 digest of the quoted revision."),
            Optional("revision", sourced.Localized, "Which revision the line numbers belong to.")), "The document that the catalogue follows."),
        Optional("ledger", SharedLedger(names), "The readings that concern several indicators."),
        Required("fiches", new ListShape(fiche), "The indicators."));
}
