using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>The same document with its members, and the items of its lists, in another order at every level.</summary>
internal static class Shuffling
{
    public static Gen<JsonTree> Of(JsonTree tree) => tree switch
    {
        JsonTree.JsonMap map =>
            from members in Gen.CollectToArray(map.Members, member => Of(member.Value).Select(value => (member.Name, value)))
            from shuffled in Gen.Shuffle(members)
            select JsonTree.Object(shuffled),
        JsonTree.JsonItems list => Gen.Shuffle(list.Items).Select(items => JsonTree.List(items)),
        _ => Gen.Constant(tree),
    };
}
