using System.Globalization;
using System.Text.Json;

namespace Thqse.Sdk.Tests.Support;

/// <summary>
/// A document with a few edits, each at a place that a JSON pointer designates: "change" sets a member or an item, "insert" puts an item before another or, by "-", last,
/// "repeat" writes a member or an item once more at the end, "remove" takes one away. They are made in this order, and each sees what those before it made.
/// A merge patch could not reach into a list, nor write a member twice.
/// </summary>
internal static class JsonEdits
{
    public static JsonTree Apply(JsonTree document, JsonElement edits)
    {
        foreach (var (place, value) in Values(edits, "change"))
        {
            document = place.Length == 0 ? value : At(document, place, (parts, name) => Set(parts, name, value));
        }

        foreach (var (place, value) in Values(edits, "insert"))
        {
            document = At(document, place, (parts, name) => parts.Insert(name == "-" ? parts.Count : Index(parts, name), (name, value)));
        }

        foreach (var place in Places(edits, "repeat"))
        {
            document = At(document, place, (parts, name) => parts.Add(parts[Index(parts, name)]));
        }

        foreach (var place in Places(edits, "remove"))
        {
            document = At(document, place, (parts, name) => parts.RemoveAt(Index(parts, name)));
        }

        return document;
    }

    private static JsonTree At(JsonTree document, string place, Action<List<(string Name, JsonTree Value)>, string> edit)
        => At(document, [.. place.Split('/').Skip(1).Select(name => name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))], edit);

    /// <summary>An object and a list are edited alike: the items of a list are named by their numbers.</summary>
    private static JsonTree At(JsonTree node, ReadOnlySpan<string> path, Action<List<(string Name, JsonTree Value)>, string> edit)
    {
        List<(string Name, JsonTree Value)> parts = node is JsonTree.JsonMap map
            ? [.. map.Members]
            : [.. ((JsonTree.JsonItems)node).Items.Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item))];
        if (path.Length > 1)
        {
            var index = Index(parts, path[0]);
            parts[index] = (path[0], At(parts[index].Value, path[1..], edit));
        }
        else if (node is JsonTree.JsonMap || path[0] == "-" || Index(parts, path[0]) >= 0)
        {
            edit(parts, path[0]);
        }

        return node is JsonTree.JsonMap ? new JsonTree.JsonMap([.. parts]) : JsonTree.List(parts.Select(part => part.Value));
    }

    private static void Set(List<(string Name, JsonTree Value)> parts, string name, JsonTree value)
    {
        var index = parts.FindIndex(part => part.Name == name);
        if (index < 0)
        {
            parts.Add((name, value));
        }
        else
        {
            parts[index] = (name, value);
        }
    }

    /// <summary>Where a part stands that must be there: an edit that changes nothing would be a case that proves nothing.</summary>
    private static int Index(List<(string Name, JsonTree Value)> parts, string name)
        => parts.FindIndex(part => part.Name == name) is >= 0 and var index ? index : throw new KeyNotFoundException($"There is no '{name}' to edit.");

    private static IEnumerable<(string Place, JsonTree Value)> Values(JsonElement edits, string kind)
        => edits.TryGetProperty(kind, out var values) ? values.EnumerateObject().Select(each => (each.Name, JsonTree.Parse(each.Value.GetRawText()))) : [];

    private static IEnumerable<string> Places(JsonElement edits, string kind)
        => edits.TryGetProperty(kind, out var places) ? places.EnumerateArray().Select(place => place.GetString()!) : [];
}
