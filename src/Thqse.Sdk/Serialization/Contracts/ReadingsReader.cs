using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads which other readings of the ledger are asked for. None can be applied yet, so that any of them is unknown.</summary>
internal static class ReadingsReader
{
    /// <summary>In the place of an indicator, all of them.</summary>
    public const string Several = "all";

    private const string Member = "readings";

    public static void Read(JsonElement root, ReadingScope scope)
    {
        foreach (var member in root.ReadableMembers(Member))
        {
            var path = JsonPath.Root.Child(Member).Child(member.Name);
            if (member.Name != Several && scope.Fiche(member.Name, path) is null)
            {
                continue;
            }

            if (member.Value.ValueKind == JsonValueKind.String)
            {
                scope.Diagnostics.AddUnknown(DiagnosticCode.UnknownReading, path, member.Value.GetString()!, []);
            }

            foreach (var (reading, index) in member.Value.ReadableTexts())
            {
                scope.Diagnostics.AddUnknown(DiagnosticCode.UnknownReading, path.Child(index), reading, []);
            }
        }
    }
}
