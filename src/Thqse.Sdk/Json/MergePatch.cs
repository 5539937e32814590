using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>
/// Changes of a document said as a document (JSON Merge Patch, RFC 7396): a member replaces another, an object goes on within it, null removes it. One thing more: the items of a list
/// that have identifiers are changed by these, so that a change says which row it is about and not which place it has. One that no item has adds an item, if it says the identifier itself too.
/// </summary>
internal static class MergePatch
{
    private const string Identifier = "id";

    /// <summary>The document with the changes made.</summary>
    public static JsonElement Apply(JsonElement document, JsonElement changes)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, document, changes);
        }

        return Parsed(buffer.ToArray());
    }

    /// <summary>Whether two changes do not go together: they give one member different values.</summary>
    public static bool Conflict(JsonElement one, JsonElement other)
        => one.ValueKind == JsonValueKind.Object && other.ValueKind == JsonValueKind.Object
            ? one.EnumerateObject().Any(member => other.TryGetProperty(member.Name, out var same) && Conflict(member.Value, same))
            : !JsonElement.DeepEquals(one, other);

    /// <summary>The items that changes name and a list does not have, each with its path within the changes.</summary>
    public static IEnumerable<(JsonPath Path, string Name, IReadOnlyList<string> Known)> UnknownItems(JsonElement document, JsonElement changes, JsonPath path)
    {
        if (changes.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        if (IsList(document))
        {
            var items = ById(document);
            return changes.EnumerateObject().Where(change => items.ContainsKey(change.Name) || !IsAdded(change)).SelectMany(change => items.TryGetValue(change.Name, out var item)
                ? UnknownItems(item, change.Value, path.Child(change.Name))
                : [(path.Child(change.Name), change.Name, items.Keys.ToReadOnly())]);
        }

        return document.ValueKind == JsonValueKind.Object
            ? changes.EnumerateObject().SelectMany(change => document.TryGetProperty(change.Name, out var member) ? UnknownItems(member, change.Value, path.Child(change.Name)) : [])
            : [];
    }

    /// <summary>A document, of changes for instance, that outlives its bytes.</summary>
    public static JsonElement Parsed(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement document, JsonElement changes)
    {
        if (changes.ValueKind != JsonValueKind.Object)
        {
            changes.WriteTo(writer);
        }
        else if (IsList(document))
        {
            WriteItems(writer, document, changes);
        }
        else
        {
            WriteMembers(writer, document, changes);
        }
    }

    private static void WriteItems(Utf8JsonWriter writer, JsonElement list, JsonElement changes)
    {
        writer.WriteStartArray();
        foreach (var item in list.EnumerateArray())
        {
            if (IdOf(item) is not { } id || !changes.TryGetProperty(id, out var change))
            {
                item.WriteTo(writer);
            }
            else if (change.ValueKind != JsonValueKind.Null)
            {
                Write(writer, item, change);
            }
        }

        var known = ById(list);
        foreach (var added in changes.EnumerateObject().Where(change => !known.ContainsKey(change.Name) && IsAdded(change)))
        {
            Write(writer, default, added.Value);
        }

        writer.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, JsonElement document, JsonElement changes)
    {
        var hasMembers = document.ValueKind == JsonValueKind.Object;
        writer.WriteStartObject();
        if (hasMembers)
        {
            foreach (var member in document.EnumerateObject())
            {
                WriteMember(writer, member.Name, member.Value, changes.TryGetProperty(member.Name, out var change) ? change : null);
            }
        }

        foreach (var change in changes.EnumerateObject().Where(change => !(hasMembers && document.TryGetProperty(change.Name, out _))))
        {
            WriteMember(writer, change.Name, default, change.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter writer, string name, JsonElement value, JsonElement? change)
    {
        if (change is { ValueKind: JsonValueKind.Null })
        {
            return;
        }

        writer.WritePropertyName(name);
        if (change is { } changed)
        {
            Write(writer, value, changed);
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    private static bool IsList(JsonElement element) => element.ValueKind == JsonValueKind.Array && element.EnumerateArray().Any(item => IdOf(item) is not null);

    /// <summary>Whether a change is a whole item: a name alone may be misspelt.</summary>
    private static bool IsAdded(JsonProperty change) => IdOf(change.Value) == change.Name;

    private static Dictionary<string, JsonElement> ById(JsonElement list)
    {
        var items = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in list.EnumerateArray())
        {
            if (IdOf(item) is { } id)
            {
                items[id] = item;
            }
        }

        return items;
    }

    private static string? IdOf(JsonElement item)
        => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(Identifier, out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
