using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>The lines of the source that a fiche names at its places.</summary>
internal static class FicheLines
{
    /// <summary>Moves all of them down, so that the fiche stands behind others.</summary>
    public static void MoveDown(JsonNode? node, int lines)
    {
        foreach (var (name, value) in node is JsonObject members ? members.ToArray() : [])
        {
            if (name == "lines")
            {
                node![name] = Regex.Replace(value!.GetValue<string>(), "[0-9]+", match => (int.Parse(match.Value, CultureInfo.InvariantCulture) + lines).ToString(CultureInfo.InvariantCulture));
            }

            MoveDown(value, lines);
        }

        foreach (var item in node as JsonArray ?? [])
        {
            MoveDown(item, lines);
        }
    }
}
