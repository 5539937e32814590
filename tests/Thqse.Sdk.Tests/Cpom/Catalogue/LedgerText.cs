using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>How the source is read, in words.</summary>
internal static class LedgerText
{
    private const Language French = Language.French;

    public static IEnumerable<string> Of(IEnumerable<LedgerEntry> ledger) => ledger.SelectMany(Of);

    private static IEnumerable<string> Of(LedgerEntry entry)
    {
        yield return $"    - {Subject(entry)} ({entry.Lines}), confiance {entry.Confidence.Label(French)}";
        yield return $"      la source : {entry.Shows[French]}";
        yield return $"      appliqué : {entry.Applied[French]}";
        if (entry.Alternative is { } other)
        {
            yield return $"      autrement ({other.Id ?? "pas sélectionnable"}) : {other.Meaning[French]}{Uses(other)}";
        }
    }

    private static string Subject(LedgerEntry entry)
    {
        if (entry.Where.Count > 0)
        {
            var places = entry.Where.Select(place => $"{place.Row} {string.Join(", ", place.Years)}");
            return string.Join(" ; ", entry.ConcernsPeriod ? places.Append("période") : places);
        }

        var rows = entry.Rows.Count == 0 ? "toutes les lignes" : string.Join(", ", entry.Rows);
        var years = entry.Years.Count > 0 ? string.Join(", ", entry.Years) : entry.ConcernsPeriod ? string.Empty : "toutes les années";
        var period = entry.ConcernsPeriod ? "période" : string.Empty;
        return string.Join(" ; ", new[] { rows, years, period }.Where(text => text.Length > 0));
    }

    private static string Uses(Alternative other)
    {
        var names = other.Measures.Select(id => id.ToString()).Concat(other.Milestones.Select(id => id.ToString())).Concat(other.Attributes.Select(id => id.ToString())).ToArray();
        return names.Length == 0 ? string.Empty : $" [{string.Join(", ", names)}]";
    }
}
