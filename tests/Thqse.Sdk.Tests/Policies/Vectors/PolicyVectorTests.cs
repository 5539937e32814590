using System.Text.Json.Nodes;
using NodaTime.Text;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Policies.Vectors;

/// <summary>Where quality policies stand, worked out by hand; told by the documents, as any other implementation would.</summary>
public class PolicyVectorTests
{
    private static readonly JsonArray Vectors = TestFiles.Json(TestFiles.Path("Vectors", "policies", "states.json"))["vectors"]!.AsArray();

    public static TheoryData<string> Names => [.. Vectors.Select(vector => Text(vector!["name"]))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_policy_stands_where_it_was_worked_out_by_hand_to_stand(string name)
    {
        var vector = Vectors.Single(each => Text(each!["name"]) == name)!;
        var policy = QualityPolicyDocument.Read(Document(vector).ToJsonString()).PolicyOrThrow();

        Assert.All(vector["expected"]!.AsArray(), expected => Assert.All(expected!.AsObject().Where(member => member.Key != "at"), member => Assert.Equal(
            $"{Text(expected["at"])} {member.Key}: {member.Value?.ToJsonString()}",
            $"{Text(expected["at"])} {member.Key}: {Found(State(policy, Text(expected["at"])), member.Key)?.ToJsonString()}")));
    }

    [Fact]
    public void Every_member_that_a_state_decides_is_in_a_vector()
        => Assert.Equal(
            ["actionsWithoutIndicator", "axesToValidate", "axesWithoutAction", "findings", "lateActions", "lateTasks", "next", "step"],
            Vectors.SelectMany(vector => vector!["expected"]!.AsArray()).SelectMany(expected => expected!.AsObject().Select(member => member.Key)).Where(member => member != "at").Distinct().Order(StringComparer.Ordinal));

    /// <summary>The document of a vector: an axis that is a text has that identifier and nothing else.</summary>
    private static JsonObject Document(JsonNode vector) => new()
    {
        ["format"] = "thqse.quality-policy/1",
        ["title"] = "Policy",
        ["establishment"] = new JsonObject { ["category"] = "medico-social", ["beds"] = 84 },
        ["tasks"] = vector["tasks"]!.DeepClone(),
        ["axes"] = new JsonArray([.. vector["axes"]!.AsArray().Select(Axis)]),
    };

    private static JsonObject Axis(JsonNode? given)
    {
        var axis = given is JsonObject full ? full.DeepClone().AsObject() : new JsonObject { ["id"] = Text(given) };
        axis["title"] = "Axis";
        return axis;
    }

    private static JsonNode State(QualityPolicy policy, string at) => JsonNode.Parse(QualityPolicyStateDocument.Write(policy.At(LocalDatePattern.Iso.Parse(at).Value)))!;

    /// <summary>What the document of the state says, as short as a vector says it.</summary>
    private static JsonNode? Found(JsonNode state, string member) => member switch
    {
        "step" => state["step"]?["id"]!.DeepClone(),
        "axesToValidate" => new JsonObject(Items(state, member).Select(axis => KeyValuePair.Create(Text(axis["id"]), (JsonNode?)axis["missing"]!.DeepClone()))),
        "findings" => List(Items(state, member).Select(finding => $"{Text(finding["code"])} {Text(finding["place"])}")),
        "lateActions" or "actionsWithoutIndicator" => List(Items(state, member).Select(action => Text(action["action"]))),
        _ => List(Items(state, member).Select(item => Text(item["id"]))),
    };

    private static IEnumerable<JsonNode> Items(JsonNode state, string member) => state[member]!.AsArray().Select(item => item!);

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
