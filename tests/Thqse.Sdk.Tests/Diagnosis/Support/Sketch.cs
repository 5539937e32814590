using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Support;

/// <summary>
/// A referential in few words, as tests write it: pillars are a list, themes, levels and questions are named by their identifiers, and
/// what a person would read is the identifier again; of the head, aggregation, floor and scales are as in a document. It becomes a document "thqse.referential/1", read like any other.
/// </summary>
internal static class Sketch
{
    public const string QuestionnaireId = "sketch/questions";

    private const string UsualOptions = """{ "none": 0, "some": 1, "most": 2, "best": 3 }""";

    public static Questionnaire Questionnaire(string sketch) => Load(Document(JsonNode.Parse(sketch)!.AsObject()).ToJsonString())[QuestionnaireId];

    public static Referential Load(string document) => Load(Encoding.UTF8.GetBytes(document));

    public static Referential Load(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8);
        return Referential.Load(stream);
    }

    public static JsonObject Document(JsonObject sketch)
    {
        var document = Plain(sketch);
        foreach (var member in new[] { "aggregation", "floor", "categories" })
        {
            if (sketch[member] is { } said)
            {
                document[member] = said.DeepClone();
            }
        }

        if (sketch["scales"] is { } scales)
        {
            document["scales"] = List(scales, (id, options) => new JsonObject { ["id"] = id, ["options"] = List(options, Option) });
        }

        return document;
    }

    private static JsonObject Plain(JsonObject sketch) => new()
    {
        ["format"] = "thqse.referential/1",
        ["id"] = "sketch",
        ["version"] = "1.0.0",
        ["label"] = Words("sketch"),
        ["notice"] = Words("made for a test"),
        ["pillars"] = new JsonArray([.. sketch["pillars"]!.AsArray().Select(pillar => pillar is JsonObject weighed ? With(Labelled(weighed["id"]!.GetValue<string>()), weighed) : Labelled(pillar!.GetValue<string>()))]),
        ["themes"] = List(sketch["themes"], (id, theme) => With(Labelled(id), theme is JsonObject ? theme : new JsonObject { ["pillar"] = theme.DeepClone() })),
        ["levels"] = List(sketch["levels"], (id, level) => With(Labelled(id), level is JsonObject ? level : new JsonObject { ["from"] = level.DeepClone() })),
        ["questionnaires"] = new JsonArray(new JsonObject
        {
            ["id"] = QuestionnaireId,
            ["version"] = "1.0.0",
            ["label"] = Words("questions"),
            ["questions"] = List(sketch["questions"], Question),
        }),
    };

    public static JsonObject Words(string text) => new() { ["fr"] = text, ["en"] = text };

    private static JsonObject Question(string id, JsonNode sketch)
    {
        var question = With(new JsonObject { ["id"] = id, ["text"] = Words(id) }, sketch);
        if (sketch["scale"] is null && sketch["answer"] is null && sketch["sameAs"] is null)
        {
            question["options"] = List(sketch["options"] ?? JsonNode.Parse(UsualOptions), Option);
        }

        return question;
    }

    /// <summary>The points of an option, or its members.</summary>
    private static JsonNode Option(string id, JsonNode points) => With(Labelled(id), points is JsonObject ? points : new JsonObject { ["points"] = points.DeepClone() });

    private static JsonObject Labelled(string id) => new() { ["id"] = id, ["label"] = Words(id) };

    private static JsonObject With(JsonObject node, JsonNode members)
    {
        foreach (var member in members.AsObject())
        {
            node[member.Key] = member.Value!.DeepClone();
        }

        return node;
    }

    private static JsonArray List(JsonNode? named, Func<string, JsonNode, JsonNode> item)
        => named is null ? [] : new JsonArray([.. named.AsObject().Select(member => item(member.Key, member.Value!))]);
}
