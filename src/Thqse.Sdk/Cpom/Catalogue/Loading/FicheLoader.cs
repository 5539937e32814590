using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads a fiche from an element whose shape has been checked.</summary>
internal static class FicheLoader
{
    public static Fiche Fiche(JsonElement element, CatalogueYears years)
    {
        var id = IndicatorId.Parse(element.Text("id"));
        return new Fiche(Identity(id, element), Description(element, years), Targets(id, element, years));
    }

    private static FicheIdentity Identity(IndicatorId id, JsonElement element) => new(
        id,
        element.Texts("spellings"),
        element.Text("axis"),
        TextLoader.Sourced(element, "label"),
        TextLoader.Sourced(element, "strategicObjective"),
        TextLoader.Lines(element),
        element.List("sections", section => new FicheSection(
            Codes<SectionKind>.FromCamel(section.Text("kind")), section.OptionalText("number"), section.OptionalText("option") is { } option ? new OptionId(option) : null, TextLoader.Lines(section))));

    private static FicheDescription Description(JsonElement element, CatalogueYears years) => new(
        TextLoader.Sourced(element, "context"),
        TextLoader.Sourced(element, "objective"),
        TextLoader.Sourced(element, "definition"),
        TextLoader.Sourced(element, "duration"),
        Collection(element.GetProperty("collection")))
    {
        Formula = TextLoader.OptionalSourced(element, "formula"),
        Partners = TextLoader.OptionalSourced(element, "partners"),
        Steering = TextLoader.OptionalSourced(element, "steering"),
        DataSources = TextLoader.OptionalSourced(element, "dataSources"),
        Perimeter = TextLoader.OptionalSourced(element, "perimeter"),
        GoodPractice = element.List("goodPractice", item => new GoodPractice(TextLoader.Sourced(item), item.Texts("links"))),
        FollowUp = TextLoader.OptionalSourced(element, "followUp"),
        Evidence = element.List("evidence", item => new ExpectedEvidence(
            TextLoader.Sourced(item), item.Optional("years") is null ? years.Targeted.ToReadOnly() : item.Years("years"))),
        Comment = element.Optional("comment") is { } comment
            ? new ExpectedComment(comment.GetProperty("required").GetBoolean(), TextLoader.Sourced(comment))
            : null,
    };

    private static CollectionSchedule Collection(JsonElement element)
        => new(Codes<CollectionFrequency>.FromCamel(element.Text("frequency")), TextLoader.Sourced(element));

    private static FicheTargets Targets(IndicatorId id, JsonElement element, CatalogueYears years)
    {
        var measures = element.List("measures", Measure);
        var milestones = element.List("milestones", item => new Milestone(new MilestoneId(item.Text("id")), item.Localized("label"), TextLoader.Lines(item)));
        var chosenTarget = element.Optional("chosenTarget") is { } target
            ? new ChosenTargetDefinition(NamedMeasure.Among(measures, new MeasureId(target.Text("measure"))), target.OptionalNumber("above")!.Value, TextLoader.Lines(target))
            : null;
        var subjects = new RuleSubjects(measures, milestones, chosenTarget);
        return new FicheTargets(
            measures,
            milestones,
            element.List("options", item => new FicheOption(new OptionId(item.Text("id")), item.Localized("label"), TextLoader.Lines(item))),
            chosenTarget,
            element.List("rows", row => RowLoader.Row(row, subjects, years)),
            LedgerLoader.Entries(element, id));
    }

    private static Measure Measure(JsonElement element) => new(
        new MeasureId(element.Text("id")),
        Codes<MeasureKind>.FromCamel(element.Text("kind")),
        element.OptionalBoolean("proportion") ?? false,
        element.OptionalBoolean("stock") ?? false,
        (long?)element.OptionalNumber("maximum"),
        element.Localized("label"),
        element.OptionalLocalized("unit"),
        element.OptionalLocalized("numerator"),
        element.OptionalLocalized("denominator"),
        TextLoader.Lines(element));
}
