using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Documents;

/// <summary>The same document with its members, and the items of its lists, in another order at every level. The order depends on the place only.</summary>
public static class Shuffling
{
    public static JsonTree Of(JsonTree tree, Place order) => Of(tree, new Random(order.Number));

    private static JsonTree Of(JsonTree tree, Random order) => tree switch
    {
        JsonTree.JsonMap map => JsonTree.Object(Shuffled(map.Members.Select(member => (member.Name, Of(member.Value, order))), order)),
        JsonTree.JsonItems list => JsonTree.List(Shuffled(list.Items, order)),
        _ => tree,
    };

    private static T[] Shuffled<T>(IEnumerable<T> things, Random order)
    {
        var array = things.ToArray();
        order.Shuffle(array);
        return array;
    }
}
