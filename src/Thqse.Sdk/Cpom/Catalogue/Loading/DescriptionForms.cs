using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What a fiche says around its targets.</summary>
internal sealed class DescriptionForms(TextForms texts)
{
    // Data of a year that come ten years later are of no contract.
    private const int MostMonths = 120;

    private static readonly ReadMember<CollectionFrequency> Frequency = Required("frequency", Camel<CollectionFrequency>());

    private static readonly ReadMember<int> ClosesAfterMonths = Assumed(
        "closesAfterMonths",
        Whole(new NumberShape(isCount: true, largest: MostMonths)),
        0,
        "How many months after the day on which the years of the catalogue close those of the indicator do: its data come that late; 0 when absent.");

    private static readonly ReadMember<IReadOnlyList<int>?> OfYears = Optional("years", Some(Year));
    private static readonly ReadMember<bool> IsRequired = Required("required", Flag);

    private readonly TextForms texts = texts;
    private readonly ReadMember<SourcedText?> context = texts.Said("context", "Why the indicator exists.");
    private readonly ReadMember<SourcedText?> objective = texts.Said("objective", "What is to be obtained.");
    private readonly ReadMember<SourcedText> definition = Required("definition", texts.Sourced, "What is measured.");
    private readonly ReadMember<SourcedText?> formula = Optional("formula", texts.Sourced, "How it is computed.");
    private readonly ReadMember<SourcedText?> duration = texts.Said("duration", "How long it is measured.");
    private readonly ReadMember<SourcedText?> partners = Optional("partners", texts.Sourced, "Who takes part.");
    private readonly ReadMember<SourcedText?> steering = Optional("steering", texts.Sourced, "Who steers and follows.");
    private readonly ReadMember<SourcedText?> dataSources = Optional("dataSources", texts.Sourced, "Where the data come from.");
    private readonly ReadMember<SourcedText?> perimeter = Optional("perimeter", texts.Sourced, "What is counted and what is not.");
    private readonly ReadMember<IReadOnlyList<SourcedText>> goodPractice = texts.Usual(OptionalList("goodPractice", List(texts.Sourced), "Advice and support."));

    private readonly ReadMember<JsonElement?> collection =
        texts.Usual(OptionalValue("collection", Element(new ObjectShape([Frequency, ClosesAfterMonths, .. texts.Members])), "How often values are collected."));

    private readonly ReadMember<SourcedText?> followUp = Optional("followUp", texts.Sourced, "How the indicator is followed.");

    private readonly ReadMember<IReadOnlyList<JsonElement>> evidence =
        texts.Usual(OptionalList("evidence", List(Element(new ObjectShape([.. texts.Members, OfYears]))), "The pieces of evidence expected, of all years or of some."));

    private readonly ReadMember<JsonElement?> comment = OptionalValue("comment", Element(new ObjectShape([IsRequired, .. texts.Members])), "What the comment beside a value must hold.");

    public IEnumerable<ShapeMember> Members =>
        [context, objective, definition, formula, duration, partners, steering, dataSources, perimeter, goodPractice, collection, followUp, evidence, comment];

    /// <summary>The names of the members that a fiche may leave out.</summary>
    public IEnumerable<string> Sections => Members.Where(member => member.Name != definition.Name).Select(member => member.Name);

    public FicheDescription Read(JsonElement element, CatalogueYears years) => new(definition.Of(element))
    {
        Context = context.Of(element),
        Objective = objective.Of(element),
        Duration = duration.Of(element),
        Collection = collection.Of(element) is { } collected ? new CollectionSchedule(Frequency.Of(collected), texts.SourcedOf(collected)) : null,
        Formula = formula.Of(element),
        Partners = partners.Of(element),
        Steering = steering.Of(element),
        DataSources = dataSources.Of(element),
        Perimeter = perimeter.Of(element),
        GoodPractice = goodPractice.Of(element),
        FollowUp = followUp.Of(element),
        Evidence = evidence.Of(element).Select(item => new ExpectedEvidence(texts.SourcedOf(item), OfYears.Of(item) ?? years.Targeted)).ToReadOnly(),
        Comment = comment.Of(element) is { } expected ? new ExpectedComment(IsRequired.Of(expected), texts.SourcedOf(expected)) : null,
    };

    /// <summary>How many months later than those of the catalogue the years of a fiche close.</summary>
    public int ClosesLater(JsonElement element) => collection.Of(element) is { } collected ? ClosesAfterMonths.Of(collected) : 0;
}
