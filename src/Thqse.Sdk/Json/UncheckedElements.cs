using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Reads members of a document that may be wrong elsewhere: what is not of the type expected has been reported, and is passed over.</summary>
internal static class UncheckedElements
{
    public static string? ReadableText(this JsonElement element, string name)
        => element.Optional(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static IEnumerable<ReadableMember> ReadableMembers(this JsonElement element, string name)
        => element.Optional(name) is { } member ? member.ReadableMembers() : [];

    /// <summary>The members of an object, of repeated ones the first.</summary>
    public static IEnumerable<ReadableMember> ReadableMembers(this JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        var seen = default(NameSet);
        foreach (var member in element.EnumerateObject())
        {
            var name = member.Name;
            if (seen.Add(name))
            {
                yield return new ReadableMember(name, member.Value);
            }
        }
    }

    /// <summary>The texts of a list, each with its index; other items are passed over.</summary>
    public static IEnumerable<(string Text, int Index)> ReadableTexts(this JsonElement element, string name)
        => element.Optional(name) is { } list ? list.ReadableTexts() : [];

    /// <summary>The texts of a list, each with its index; other items, and what is no list, are passed over.</summary>
    public static IEnumerable<(string Text, int Index)> ReadableTexts(this JsonElement list)
        => list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
                .Select((item, index) => (Item: item, Index: index))
                .Where(pair => pair.Item.ValueKind == JsonValueKind.String)
                .Select(pair => (pair.Item.GetString()!, pair.Index))
            : [];
}
