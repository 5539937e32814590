using System.Text.Json;

namespace Thqse.Sdk.Tests.Support;

/// <summary>The places of a document: the members of its objects and the items of its lists, at every level.</summary>
internal static class JsonPlaces
{
    public static int Count(JsonTree tree) => tree switch
    {
        JsonTree.JsonMap map => map.Members.Sum(member => 1 + Count(member.Value)),
        JsonTree.JsonItems list => list.Items.Sum(item => 1 + Count(item)),
        _ => 0,
    };

    /// <summary>The member at every place, in the order in which places are counted; an item of a list has no name.</summary>
    public static IEnumerable<(string Name, JsonTree Value)> All(JsonTree tree) => tree switch
    {
        JsonTree.JsonMap map => map.Members.SelectMany(member => All(member.Value).Prepend(member)),
        JsonTree.JsonItems list => list.Items.SelectMany(item => All(item).Prepend((string.Empty, item))),
        _ => [],
    };

    /// <summary>The tree in which other members stand at one place, counted from the beginning and again when there are fewer places.</summary>
    public static JsonTree Change(JsonTree tree, int place, Func<(string Name, JsonTree Value), (string Name, JsonTree Value)[]> change)
    {
        var count = Count(tree);
        var left = count == 0 ? -1 : place % count;
        return Change(tree, ref left, change);
    }

    /// <summary>Whether a JSON pointer designates a place of a document, one of repeated members being enough.</summary>
    public static bool Has(JsonElement element, string pointer)
    {
        if (pointer.Length == 0)
        {
            return true;
        }

        var end = pointer.IndexOf('/', 1);
        var (token, rest) = end < 0 ? (pointer[1..], string.Empty) : (pointer[1..end], pointer[end..]);
        var name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        return element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Any(member => member.Name == name && Has(member.Value, rest)),
            JsonValueKind.Array => element.EnumerateArray().Select((item, index) => (item, index)).Any(pair => FormattableString.Invariant($"{pair.index}") == name && Has(pair.item, rest)),
            _ => false,
        };
    }

    private static JsonTree Change(JsonTree tree, ref int left, Func<(string Name, JsonTree Value), (string Name, JsonTree Value)[]> change)
    {
        if (left < 0)
        {
            return tree;
        }

        switch (tree)
        {
            case JsonTree.JsonMap map:
                var members = new List<(string, JsonTree)>();
                foreach (var member in map.Members)
                {
                    members.AddRange(left-- == 0 ? change(member) : [(member.Name, Change(member.Value, ref left, change))]);
                }

                return new JsonTree.JsonMap([.. members]);
            case JsonTree.JsonItems list:
                var items = new List<JsonTree>();
                foreach (var item in list.Items)
                {
                    items.AddRange(left-- == 0 ? change((string.Empty, item)).Select(pair => pair.Value) : [Change(item, ref left, change)]);
                }

                return JsonTree.List(items);
            default:
                return tree;
        }
    }
}
