using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Support;

/// <summary>
/// A referential in few words, as tests write it: pillars are a list, themes, levels and questions are named by their identifiers, and
/// what a person would read is the identifier again. It becomes a document "thqse.referential/1", read like any other.
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

    public static JsonObject Document(JsonObject sketch) => new()
    {
        ["format"] = "thqse.referential/1",
        ["id"] = "sketch",
        ["version"] = "1.0.0",
        ["label"] = Words("sketch"),
        ["notice"] = Words("made for a test"),
        ["pillars"] = new JsonArray([.. sketch["pillars"]!.AsArray().Select(pillar => Labelled(pillar!.GetValue<string>()))]),
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
        var options = sketch["options"] ?? JsonNode.Parse(UsualOptions);
        question["options"] = List(options, (option, points) => With(Labelled(option), new JsonObject { ["points"] = points.DeepClone() }));
        return question;
    }

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
