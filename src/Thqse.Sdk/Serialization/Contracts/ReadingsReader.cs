using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads which other readings of the ledger are asked for: one or several by indicator, or for all.</summary>
internal static class ReadingsReader
{
    private const string Member = "readings";

    public static void Read(JsonElement root, ReadingScope scope, ContractDraft draft)
    {
        var places = new Dictionary<ReadingId, (JsonPath Path, string Text)>();
        var seen = new SeenIndicators(scope.Diagnostics);
        foreach (var member in root.ReadableMembers(Member))
        {
            var path = JsonPath.Root.Child(Member).Child(member.Name);
            var fiche = member.Name == ReadingId.Several ? null : scope.Fiche(member.Name, path);
            if (fiche is null ? member.Name != ReadingId.Several : !seen.Add(fiche.Id, member.Name, path))
            {
                continue;
            }

            var offered = scope.Catalogue.SelectableReadings.Where(reading => reading.Indicator == fiche?.Id).ToArray();
            foreach (var (text, at) in Named(member.Value, path))
            {
                var reading = offered.FirstOrDefault(each => each.Alternative == text);
                if (reading == default)
                {
                    scope.Diagnostics.AddUnknown(DiagnosticCode.UnknownReading, at, text, [.. offered.Select(each => each.Alternative)]);
                }
                else if (!places.ContainsKey(reading))
                {
                    places.Add(reading, (at, text));
                }
            }
        }

        if (places.Count == 0)
        {
            return;
        }

        foreach (var conflict in scope.Catalogue.ConflictsAmong([.. scope.Catalogue.Readings, .. places.Keys]))
        {
            // The one that is written, where the other is that of the catalogue given.
            var (at, text) = places.TryGetValue(conflict.Other, out var second) ? second : places[conflict.One];
            scope.Diagnostics.AddWith(DiagnosticCode.ConflictingReadings, at, text, (DiagnosticDetail.Member, (places.ContainsKey(conflict.Other) ? conflict.One : conflict.Other).Alternative));
        }

        draft.Readings.AddRange(places.Keys);
    }

    private static IEnumerable<(string Text, JsonPath Path)> Named(JsonElement value, JsonPath path)
        => value.ValueKind == JsonValueKind.String ? [(value.GetString()!, path)] : value.ReadableTexts().Select(item => (item.Text, path.Child(item.Index)));
}
