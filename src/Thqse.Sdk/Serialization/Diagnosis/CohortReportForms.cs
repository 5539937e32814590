using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The cohort report document; suppressed figures are not in it.</summary>
internal static class CohortReportForms
{
    private static readonly Form<decimal?> Score = ValueOrNull(Decimal(new NumberShape(isCount: false, largest: 100)));

    private static readonly FormMember<SuppressionReason?>[] Suppression =
    [
        Required("suppressed", Flag, (SuppressionReason? reason) => reason is not null),
        Required("why", ValueOrNull(Kebab<SuppressionReason>()), (SuppressionReason? reason) => reason),
    ];

    private static readonly FormMember<NodeStatistics>[] Statistics =
    [
        .. Suppression.Select(member => member.Within((NodeStatistics node) => node.SuppressionReason)),
        Required("count", ValueOrNull(Count), (NodeStatistics node) => node.Distribution?.Count),
        Required("mean", Score, (NodeStatistics node) => node.Distribution?.Mean),
        Required("median", Score, (NodeStatistics node) => node.Distribution?.Median),
        Required("lowerQuartile", Score, (NodeStatistics node) => node.Distribution?.LowerQuartile),
        Required("upperQuartile", Score, (NodeStatistics node) => node.Distribution?.UpperQuartile),
        Required("firstDecile", Score, (NodeStatistics node) => node.Distribution?.FirstDecile),
        Required("lastDecile", Score, (NodeStatistics node) => node.Distribution?.LastDecile),

        // A report for publication does not even have a place for them.
        OptionalValue("minimum", Decimal(Score.Shape), (NodeStatistics node) => node.Distribution?.Minimum),
        OptionalValue("maximum", Decimal(Score.Shape), (NodeStatistics node) => node.Distribution?.Maximum),
    ];

    private static readonly Form<IReadOnlyList<NodeStatistics>> Nodes =
        List(new ObjectForm<NodeStatistics>([Required("id", Text, (NodeStatistics node) => node.Id), .. Statistics]));

    private static readonly ObjectForm<LevelShare> Level = new(
    [
        Required("level", OrNull(Text), (LevelShare level) => level.Level),
        Required("count", Count, (LevelShare level) => level.Count),
        Required("share", Decimal(new NumberShape(isCount: false, largest: 1)), (LevelShare level) => level.Share),
    ]);

    private static readonly ObjectForm<CohortGroup> Group = new(
    [
        Required("dimension", Kebab<CohortDimension>(), (CohortGroup group) => group.Dimension),
        Required("key", OrNull(Text), (CohortGroup group) => group.Key),
        Required("count", Count, (CohortGroup group) => group.Count),
        .. Suppression.Select(member => member.Within((CohortGroup group) => group.SuppressionReason)),
        Required("overall", new ObjectForm<NodeStatistics>(Statistics), (CohortGroup group) => group.Overall),
        Required("pillars", Nodes, (CohortGroup group) => group.Pillars),
        Required("themes", Nodes, (CohortGroup group) => group.Themes),
        Required("levelsWhy", ValueOrNull(Kebab<SuppressionReason>()), (CohortGroup group) => group.LevelsSuppressionReason),
        Required("levels", List(Level), (CohortGroup group) => group.Levels),
        Required("strengths", Texts, (CohortGroup group) => [.. group.Strengths().Select(theme => theme.Id)]),
        Required("axes", Texts, (CohortGroup group) => [.. group.ImprovementAxes().Select(theme => theme.Id)]),
    ]);

    private static readonly ObjectForm<CohortExclusion> Exclusion = new(
    [
        Optional("name", Text, (CohortExclusion each) => each.Establishment?.Name),
        OptionalValue("finess", EstablishmentForms.FinessForm, (CohortExclusion each) => each.Establishment?.Finess),
        OptionalValue("siret", EstablishmentForms.SiretForm, (CohortExclusion each) => each.Establishment?.Siret),
        Required("why", Kebab<CohortExclusionReason>(), (CohortExclusion each) => each.Reason),
    ]);

    /// <param name="purpose">What the report is for, one of the two that a document says.</param>
    public static ObjectForm<CohortResult> Document(string purpose) => new(
    [
        Format<CohortResult>(CohortReportDocument.Format),
        Required("purpose", TextOf(new ChoiceShape([CohortReportDocument.Publication, CohortReportDocument.Calculation])), (CohortResult _) => purpose),
        Required("questionnaire", QuestionnaireVersion.Form, (CohortResult report) => new QuestionnaireVersion(report.QuestionnaireId, report.QuestionnaireVersion)),
        Required("specimen", Flag, (CohortResult report) => report.IsSpecimen),
        NotConcernedMember.Of((CohortResult report) => report.NotConcerned),
        Required("received", Count, (CohortResult report) => report.Received),
        Required("leftOut", Count, (CohortResult report) => report.LeftOut),
        Required("excluded", List(Exclusion), (CohortResult report) => report.Excluded),
        Required("insufficientBasis", Count, (CohortResult report) => report.InsufficientBasis),
        Required("alikeAndUnnamed", Count, (CohortResult report) => report.AlikeAndUnnamed),
        Required("includesIncomplete", Flag, (CohortResult report) => report.Options.IncludeIncomplete),
        Required("includesInsufficientBasis", Flag, (CohortResult report) => report.Options.IncludeInsufficientBasis),
        Required("smallestGroup", Count, (CohortResult report) => report.Options.SmallestGroup),
        Required("quantiles", Kebab<QuantileMethod>(), (CohortResult _) => CohortResult.QuantileMethod),
        Required("groups", List(Group), (CohortResult report) => report.Groups),
    ]);
}
