using System.Globalization;
using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

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

    /// <summary>A place with what it stands in, and of every list on the way and beside it one item; and the path to it there.</summary>
    public static (JsonNode Document, string[] Path) Around(JsonNode document, string[] path)
        => (Around(document, (ReadOnlySpan<string>)path)!, [.. path.Select((name, index) => At(document, path[..index]) is JsonArray ? "0" : name)]);

    /// <summary>A place with all that the item of a list of the document has in which it stands, such as its fiche, and of the other lists of the document one item; and the path to it there.</summary>
    public static (JsonNode Document, string[] Path) WithItsItem(JsonNode document, string[] path)
    {
        if (path.Length < 2 || document[path[0]] is not JsonArray items)
        {
            return (document, path);
        }

        var small = Around(document, path[..1]).Document;
        small[path[0]] = new JsonArray(items[Index(path[1])]?.DeepClone());
        return (small, [path[0], "0", .. path[2..]]);
    }

    public static JsonNode? At(JsonNode document, IEnumerable<string> path)
        => path.Aggregate<string, JsonNode?>(document, (node, name) => node is JsonArray list ? list[Index(name)] : node![name]);

    public static int Index(string name) => int.Parse(name, CultureInfo.InvariantCulture);

    private static JsonNode? Around(JsonNode? node, ReadOnlySpan<string> path)
    {
        var next = path.IsEmpty ? null : path[0];
        switch (node)
        {
            case JsonObject members:
                var copy = new JsonObject();
                foreach (var member in members)
                {
                    copy[member.Key] = Around(member.Value, member.Key == next ? path[1..] : []);
                }

                return copy;
            case JsonArray { Count: > 0 } items:
                return new JsonArray(Around(items[next is null ? 0 : Index(next)], path.IsEmpty ? [] : path[1..]));
            default:
                return node?.DeepClone();
        }
    }

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
