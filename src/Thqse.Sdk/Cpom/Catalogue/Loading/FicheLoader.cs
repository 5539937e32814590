using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads a fiche from an element whose shape has been checked.</summary>
internal static class FicheLoader
{
    public static Fiche Fiche(JsonElement element, CatalogueHead head)
    {
        var id = IndicatorId.Parse(element.Text("id"));
        return new Fiche(Identity(id, element, head.Naming), Description(element, head.Years), Targets(id, element, head, []), head.Closing.Later(element.Optional("collection")?.OptionalInteger("closesAfterMonths") ?? 0));
    }

    /// <summary>The same fiche under other readings: who it is stays, and what it says around its targets where nothing of that changes.</summary>
    public static Fiche Under(Fiche asRead, JsonElement element, CatalogueHead head, IReadOnlyCollection<ReadingId> selected, bool changesDescription)
        => new(asRead.Identity, changesDescription ? Description(element, head.Years) : asRead.Description, Targets(asRead.Id, element, head, selected), asRead.Closing);

    private static FicheIdentity Identity(IndicatorId id, JsonElement element, IndicatorNaming naming) => new(
        id,
        element.Optional("spellings") is null ? [id.ToString()] : element.Texts("spellings"),
        element.OptionalText("axis") ?? naming.AxisOf(id),
        TextLoader.Sourced(element, "label"),
        TextLoader.OptionalSourced(element, "strategicObjective"),
        TextLoader.Lines(element),
        element.List("sections", section => new FicheSection(
            Codes<SectionKind>.FromCamel(section.Text("kind")), section.OptionalText("number"), section.OptionalText("option") is { } option ? new OptionId(option) : null, TextLoader.Lines(section))))
    {
        ShortLabel = element.OptionalLocalized("shortLabel"),
    };

    private static FicheDescription Description(JsonElement element, CatalogueYears years) => new(
        TextLoader.Sourced(element, "definition"))
    {
        Context = TextLoader.OptionalSourced(element, "context"),
        Objective = TextLoader.OptionalSourced(element, "objective"),
        Duration = TextLoader.OptionalSourced(element, "duration"),
        Collection = element.Optional("collection") is { } collection ? Collection(collection) : null,
        Formula = TextLoader.OptionalSourced(element, "formula"),
        Partners = TextLoader.OptionalSourced(element, "partners"),
        Steering = TextLoader.OptionalSourced(element, "steering"),
        DataSources = TextLoader.OptionalSourced(element, "dataSources"),
        Perimeter = TextLoader.OptionalSourced(element, "perimeter"),
        GoodPractice = element.List("goodPractice", TextLoader.Sourced),
        FollowUp = TextLoader.OptionalSourced(element, "followUp"),
        Evidence = element.List("evidence", item => new ExpectedEvidence(
            TextLoader.Sourced(item), item.Optional("years") is null ? years.Targeted : item.Years("years"))),
        Comment = element.Optional("comment") is { } comment
            ? new ExpectedComment(comment.GetProperty("required").GetBoolean(), TextLoader.Sourced(comment))
            : null,
    };

    private static CollectionSchedule Collection(JsonElement element)
        => new(Codes<CollectionFrequency>.FromCamel(element.Text("frequency")), TextLoader.Sourced(element));

    private static FicheTargets Targets(IndicatorId id, JsonElement element, CatalogueHead head, IReadOnlyCollection<ReadingId> selected)
    {
        var measures = MeasuresLoader.Of(element);
        var milestones = element.List("milestones", item => new Milestone(new MilestoneId(item.Text("id")), item.Localized("label"), TextLoader.Lines(item)));
        var chosenTarget = element.Optional("chosenTarget") is { } target
            ? new ChosenTargetDefinition(NamedMeasure.Among(measures, new MeasureId(target.Text("measure"))), target.OptionalNumber("above") ?? 0, target.OptionalNumber("below"), TextLoader.Lines(target))
            : null;
        var chosenYear = element.Optional("chosenYear") is { } year
            ? new ChosenYearDefinition(year.OptionalInteger("from")!.Value, year.OptionalInteger("to")!.Value, TextLoader.Lines(year))
            : null;
        var subjects = new RuleSubjects(measures, milestones, chosenTarget, head.CountGrowth);
        return new FicheTargets(
            measures,
            milestones,
            element.List("options", item => new FicheOption(new OptionId(item.Text("id")), item.Localized("label"), TextLoader.Lines(item))),
            chosenTarget,
            chosenYear,
            element.Optional("years") is null ? head.Years.Targeted : element.Years("years"),
            element.List("rows", row => RowLoader.Row(row, subjects, head)),
            LedgerLoader.Entries(element, id, head.Sizes).Select(entry => entry.Under(selected)).ToReadOnly());
    }
}
