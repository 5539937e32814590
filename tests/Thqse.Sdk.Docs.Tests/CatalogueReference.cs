using System.Globalization;
using System.Text;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>Writes the page of the shipped catalogue: what each fiche measures and what each of its rows asks.</summary>
internal static class CatalogueReference
{
    public static string Write(CpomCatalogue catalogue)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# The catalogue {catalogue.Id}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Written from version {catalogue.Version} of the data by a test; not to be changed by hand. The annex of the agency binds the parties, not this page.\n");
        text.Append(CultureInfo.InvariantCulture, $"Source: {catalogue.Source.Title}, {catalogue.Source.Publisher}. Everything about one indicator: `thqse cpom fiche ID`.\n");
        foreach (var fiche in catalogue.Fiches)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {fiche.Id}\n\n{Sentence(fiche.Label[Language.English])}\n*{fiche.Label[Language.French]}*\n\n");
            foreach (var measure in fiche.Targets.Measures)
            {
                text.Append(CultureInfo.InvariantCulture, $"- `{measure.Id}`, {Kind(measure)}: {measure.Label[Language.English]}\n");
            }

            text.Append(fiche.Targets.Measures.Count > 0 ? "\n" : string.Empty).Append("| | asks |\n|---|---|\n");
            foreach (var row in fiche.Targets.Rows)
            {
                AppendRow(text, fiche, row);
            }
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, Fiche fiche, TargetRow row)
    {
        text.Append(CultureInfo.InvariantCulture, $"| **{row.Label[Language.English]}** | {(row.NotApplicableReason is null ? string.Empty : "not applicable")} |\n");
        foreach (var cells in row.Cells.GroupBy(cell => cell.Rule.Describe(fiche, Language.English)))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", cells.Select(cell => cell.Year))} | {cells.Key} |\n");
        }

        if (row.Period?.Stated is { } stated)
        {
            text.Append(CultureInfo.InvariantCulture, $"| period | {stated[Language.English]} |\n");
        }
    }

    /// <summary>Some labels of the source end with a full stop already.</summary>
    private static string Sentence(string label) => label.TrimEnd('.') + ".";

    private static string Kind(Measure measure) => measure switch
    {
        { Kind: MeasureKind.Rate } => "rate",
        { Kind: MeasureKind.Flag } => "yes or no",
        { Unit: { } unit } => $"count of {unit[Language.English]}",
        _ => "count",
    };
}
