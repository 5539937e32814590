using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>Where in its document a finding of a catalogue is: places name things by their identifiers, pointers by their numbers.</summary>
internal static class CatalogueFindingPointers
{
    public static string Of(CpomCatalogue catalogue, CatalogueFinding finding)
    {
        var parts = finding.Place.Split('/');
        if (finding.Indicator is not { } id || !catalogue.TryGet(id, out var fiche))
        {
            return OfHead(catalogue, parts);
        }

        // A reading of the head may be what changes the fiche.
        if (parts[0] == "ledger" && parts.Length > 1 && EntryOf(fiche.Targets.Ledger, parts[1]) is null && EntryOf(catalogue.SharedLedger, parts[1]) is not null)
        {
            return OfHead(catalogue, parts);
        }

        var at = FormattableString.Invariant($"/fiches/{IndexOf(catalogue.Fiches, each => each == fiche)}");

        // What is missing is told where it would stand.
        return finding.Code == CatalogueFindingCode.MissingSection && parts[0] != "sections" ? at : at + Within(fiche, parts);
    }

    private static string OfHead(CpomCatalogue catalogue, string[] parts) => parts[0] switch
    {
        "ledger" when parts.Length > 1 => OfLedger(catalogue.SharedLedger, parts),
        "attributes" when parts.Length > 1 => Item(parts, IndexOf(catalogue.Attributes, attribute => attribute.Id.ToString() == parts[1])),
        "sizes" or "source" => "/" + string.Join("/", parts),
        var member => "/" + member,
    };

    private static string Within(Fiche fiche, string[] parts) => parts.Length < 2 ? "/" + parts[0] : parts[0] switch
    {
        "rows" => OfRow(fiche, parts),
        "measures" => Item(parts, IndexOf(fiche.Targets.Measures, measure => measure.Id.ToString() == parts[1])),
        "milestones" => Item(parts, IndexOf(fiche.Targets.Milestones, milestone => milestone.Id.ToString() == parts[1])),
        "options" => Item(parts, IndexOf(fiche.Targets.Options, option => option.Id.ToString() == parts[1])),
        "ledger" => OfLedger(fiche.Targets.Ledger, parts),
        var member => "/" + member,
    };

    private static string OfRow(Fiche fiche, string[] parts)
    {
        var index = IndexOf(fiche.Targets.Rows, row => row.Id == parts[1]);
        return index < 0 ? "/rows"
            : FormattableString.Invariant($"/rows/{index}") + (parts.Length < 3 ? string.Empty : (IsYear(parts[2]) ? "/cells/" : "/") + parts[2]);
    }

    /// <summary>An entry by its number, with what of it; or by its alternative, with what that changes.</summary>
    private static string OfLedger(IReadOnlyList<LedgerEntry> ledger, string[] parts) => EntryOf(ledger, parts[1]) is not { } index ? "/ledger"
        : FormattableString.Invariant($"/ledger/{index}") + (ledger[index].Alternative?.Id == parts[1] ? "/alternative/changes" : parts.Length < 3 ? string.Empty : "/" + string.Join("/", parts.Skip(2)));

    private static int? EntryOf(IReadOnlyList<LedgerEntry> ledger, string name)
    {
        var byName = IndexOf(ledger, entry => entry.Alternative?.Id == name);
        return byName >= 0 ? byName
            : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < ledger.Count ? number
            : null;
    }

    private static string Item(string[] parts, int index)
        => index < 0 ? "/" + parts[0] : FormattableString.Invariant($"/{parts[0]}/{index}") + (parts.Length < 3 ? string.Empty : "/" + parts[2]);

    private static bool IsYear(string text) => text.All(c => c is >= '0' and <= '9');

    private static int IndexOf<T>(IReadOnlyList<T> items, Func<T, bool> isIt)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (isIt(items[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
