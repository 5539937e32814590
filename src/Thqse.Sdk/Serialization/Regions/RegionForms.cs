using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The table of a region; suppressed counts are not in it.</summary>
internal static class RegionForms
{
    private static readonly FormMember<RegionGroup>[] Whom =
    [
        Required("dimension", Kebab<CohortDimension>(), (RegionGroup group) => group.Dimension),
        Required("key", OrNull(Text), (RegionGroup group) => group.Key).Meaning("The code of the category or size class, or the department; null for all, and for those that do not say theirs."),
    ];

    private static readonly FormMember<SuppressionReason?>[] Suppression =
    [
        Required("suppressed", Flag, (SuppressionReason? reason) => reason is not null),
        Required("why", ValueOrNull(Kebab<SuppressionReason>()), (SuppressionReason? reason) => reason),
    ];

    private static readonly ObjectForm<RegionGroup> Group = new(
    [
        .. Whom,
        Required("count", Count, (RegionGroup group) => group.Count),
        .. Suppression.Select(member => member.Within((RegionGroup group) => group.SuppressionReason)),
    ]);

    private static readonly ObjectForm<RegionCell> Cell = new(
    [
        .. Whom.Select(member => member.Within((RegionCell cell) => cell.Group)),
        .. Suppression.Select(member => member.Within((RegionCell cell) => cell.SuppressionReason)),
        Required("counts", ValueOrNull(ValueForms.Counts), (RegionCell cell) => cell.Counts).Meaning("How many have each status; null when it is suppressed."),
    ]);

    private static readonly ObjectForm<RegionRow> Row = new(
    [
        Required("id", Text, (RegionRow row) => row.Fiche.Id.ToString()),
        Required("label", Text, (RegionRow row, Language language) => row.Fiche.Label[language]),
        Required("groups", List(Cell), (RegionRow row) => row.Cells),
    ]);

    public static readonly ObjectForm<RegionTable> Document = new(
    [
        Format<RegionTable>(RegionDocument.Format),
        Required("purpose", TextOf(new ChoiceShape([CohortReportDocument.Publication, CohortReportDocument.Calculation])),
            (RegionTable table) => table.IsForPublication ? CohortReportDocument.Publication : CohortReportDocument.Calculation),
        Required("catalogue", new ObjectForm<CpomCatalogue>(
        [
            Required("id", Text, (CpomCatalogue catalogue) => catalogue.Id),
            Required("version", Text, (CpomCatalogue catalogue) => catalogue.Version),
        ]), (RegionTable table) => table.Catalogue),
        Required("engine", Text, (RegionTable _) => CpomEvaluation.EngineVersion),
        Required("year", Year, (RegionTable table) => table.Year),
        Required("smallestGroup", Count, (RegionTable table) => table.SmallestGroup),
        Required("groups", List(Group), (RegionTable table) => table.Groups),
        Required("indicators", List(Row), (RegionTable table) => table.Rows),
    ]);
}
