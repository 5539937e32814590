using System.Text.Json.Nodes;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

public class SchemaLanguageTests
{
    public static TheoryData<string> Names => [.. DocumentSchema.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_description_of_a_schema_has_a_french_one_and_nothing_else_differs(string name)
    {
        var (english, french) = (JsonNode.Parse(DocumentSchema.Write(name, Language.English))!, JsonNode.Parse(DocumentSchema.Write(name, Language.French))!);

        Assert.Equal(DocumentSchema.Write(name), DocumentSchema.Write(name, Language.English));
        Assert.Equal(Descriptions(english).Select(said => SchemaDescriptions.Table[said]), Descriptions(french));
        Assert.True(JsonNode.DeepEquals(Without(english), Without(french)));
    }

    [Fact]
    public void No_french_description_is_of_no_schema()
        => Assert.Equal(
            DocumentSchema.Names.SelectMany(name => Descriptions(JsonNode.Parse(DocumentSchema.Write(name))!)).Distinct().Order(StringComparer.Ordinal),
            SchemaDescriptions.Table.Keys.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Descriptions(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "description" && member.Value is JsonValue said ? [said.GetValue<string>()] : Descriptions(member.Value)),
        JsonArray list => list.SelectMany(Descriptions),
        _ => [],
    };

    private static JsonNode? Without(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => member.Key != "description" || member.Value is not JsonValue).Select(member => KeyValuePair.Create(member.Key, Without(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Without)]),
        _ => node?.DeepClone(),
    };
}
