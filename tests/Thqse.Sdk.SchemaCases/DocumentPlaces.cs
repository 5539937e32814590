using System.Globalization;
using System.Text.Json.Nodes;

namespace Thqse.Sdk.SchemaCases;

/// <summary>
/// The places of a document that a schema can tell apart: two items of one list are the same place, two members are not, and neither are
/// members of objects whose "rule" differs.
/// </summary>
internal static class DocumentPlaces
{
    private const string Discriminator = "rule";

    /// <summary>Of each place, the path to its first occurrence; the document itself, an empty path, comes first.</summary>
    public static IReadOnlyList<string[]> Of(JsonNode document)
        => [.. Below(document, string.Empty, []).DistinctBy(place => place.Key, StringComparer.Ordinal).Select(place => place.Path)];

    /// <summary>The document with only those items in its lists that have a place which no item before them has.</summary>
    public static JsonNode? Smallest(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                return new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Smallest(member.Value))));
            case JsonArray items:
                var seen = new HashSet<string>(StringComparer.Ordinal);
                return new JsonArray([.. items.Where(item => HasNewPlace(item, seen)).Select(Smallest)]);
            default:
                return node?.DeepClone();
        }
    }

    public static JsonNode? At(JsonNode document, IEnumerable<string> path)
        => path.Aggregate<string, JsonNode?>(document, (node, name) => node is JsonArray list ? list[Index(name)] : node![name]);

    public static int Index(string name) => int.Parse(name, CultureInfo.InvariantCulture);

    private static bool HasNewPlace(JsonNode? item, HashSet<string> seen)
    {
        var before = seen.Count;
        seen.UnionWith(Below(item, string.Empty, []).Select(place => place.Key));
        return seen.Count > before;
    }

    private static IEnumerable<(string Key, string[] Path)> Below(JsonNode? node, string key, string[] path)
    {
        var here = node is JsonObject tagged && tagged[Discriminator] is JsonValue rule ? $"{key}({rule})" : key;
        var children = node switch
        {
            JsonObject members => members.SelectMany(member => Below(member.Value, $"{here}/{member.Key}", [.. path, member.Key])),
            JsonArray items => items.SelectMany((item, index) => Below(item, $"{here}/*", [.. path, FormattableString.Invariant($"{index}")])),
            _ => [],
        };
        return children.Prepend((here, path));
    }
}
