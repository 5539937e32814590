using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Vectors;

/// <summary>A referential in few words, a response, and the scores that someone worked out by hand, for one policy or several.</summary>
public sealed class ScoreVector
{
    private readonly JsonObject json;

    private ScoreVector(string file, JsonNode? sketch, JsonObject json)
    {
        this.json = json;
        Name = $"{file}: {json["name"]}";
        Referential = Sketch.Document((json["sketch"] ?? sketch)!.AsObject());
    }

    public static IReadOnlyList<ScoreVector> All { get; } = [.. TestFiles.In("Vectors/scores").SelectMany(path => In(TestFiles.Name(path), TestFiles.Json(path)))];

    public string Name { get; }

    /// <summary>The referential as a document.</summary>
    public JsonObject Referential { get; }

    /// <summary>The response as a document.</summary>
    public JsonObject Response => new()
    {
        ["format"] = ResponseDocument.Format,
        ["questionnaire"] = Sketch.QuestionnaireId,
        ["establishment"] = json["establishment"]?.DeepClone() ?? new JsonObject { ["category"] = "ch", ["beds"] = 320 },
        ["answers"] = new JsonObject(json["answers"]!.AsObject().Select(answer => new KeyValuePair<string, JsonNode?>(answer.Key, Answer(answer.Value!)))),
    };

    /// <summary>The arithmetic.</summary>
    public string Why => string.Join(Environment.NewLine, json["why"]!.AsArray().Select(line => line!.GetValue<string>()));

    /// <summary>What is expected under each policy; empty when the response is refused.</summary>
    public IEnumerable<(NotConcernedPolicy Policy, JsonNode Expected)> Expected
        => json["expected"]?.AsObject().Select(member => (Codes<NotConcernedPolicy>.FromKebab(member.Key), member.Value!)) ?? [];

    /// <summary>The identifiers of the questions that are asked; null when the vector does not say.</summary>
    public string[]? Asked => json["asked"]?.AsArray().Select(id => id!.GetValue<string>()).ToArray();

    /// <summary>The diagnostics of the response, as code and pointer.</summary>
    public string[] Refused => [.. json["diagnostics"]?.AsArray().Select(item => $"{item!["code"]} {item["pointer"]}") ?? []];

    /// <summary>Where the engine departs from what is expected: the diagnostics, the questions asked, the scores under each policy; empty when it does not.</summary>
    public IEnumerable<string> Differences()
    {
        var read = ResponseDocument.Read(Response.ToJsonString(), [Sketch.Load(Referential.ToJsonString())]);
        var refused = Unequal("diagnostics", Refused, read.Diagnostics.Select(Place));
        return Refused.Length > 0 ? refused : refused.Concat(Differences(
            read.ResponseOrThrow().Asked.Select(question => question.Id),
            policy => JsonNode.Parse(ScoreCardDocument.Write(read.ResponseOrThrow().Score(new ScoringPolicy(policy))))!.AsObject()));
    }

    /// <summary>Where questions asked, and score cards, depart from what is expected.</summary>
    public IEnumerable<string> Differences(IEnumerable<string> asked, Func<NotConcernedPolicy, JsonObject> score) =>
    [
        .. Asked is { } expected ? Unequal("asked", expected, asked) : [],
        .. Expected.SelectMany(pair => Differences(pair.Expected, ByName(score(pair.Policy)), pair.Policy.ToString())),
    ];

    public override string ToString() => Name;

    /// <summary>Gains are all the gains.</summary>
    private static IEnumerable<string> Differences(JsonNode expected, JsonObject card, string policy) =>
    [
        .. JsonSubset.Differences(expected, card, policy),
        .. expected["gains"] is JsonObject gains ? Unequal($"{policy}/gains", Names(gains), Names(card["gains"]!.AsObject())) : [],
    ];

    private static IEnumerable<string> Names(JsonObject members) => members.Select(member => member.Key).OrderBy(name => name, StringComparer.Ordinal);

    private static string[] Unequal(string what, IEnumerable<string> expected, IEnumerable<string> actual)
        => expected.SequenceEqual(actual) ? [] : [$"{what}: expected {string.Join(", ", expected)}; found {string.Join(", ", actual)}"];

    private static string Place(Diagnostic diagnostic) => $"{diagnostic.Code.ToCode()} {diagnostic.Pointer}";

    /// <summary>One option, several, a figure, or an answer written in full.</summary>
    private static JsonNode Answer(JsonNode answer) => answer switch
    {
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => new JsonObject { ["value"] = answer.DeepClone() },
        JsonValue => new JsonObject { ["options"] = new JsonArray(answer.DeepClone()) },
        JsonArray => new JsonObject { ["options"] = answer.DeepClone() },
        _ => answer.DeepClone(),
    };

    /// <summary>A score card with nodes and gains by name, as a vector writes them.</summary>
    private static JsonObject ByName(JsonObject card)
    {
        card["pillars"] = Named(card["pillars"]!, "id");
        card["themes"] = Named(card["themes"]!, "id");
        card["ranked"] = new JsonArray([.. card["gains"]!.AsArray().Select(gain => gain!["question"]!.DeepClone())]);
        card["gains"] = new JsonObject(card["gains"]!.AsArray().Select(gain => new KeyValuePair<string, JsonNode?>(gain!["question"]!.GetValue<string>(), gain["points"]?.DeepClone())));
        return card;
    }

    private static JsonObject Named(JsonNode list, string id)
        => new(list.AsArray().Select(item => new KeyValuePair<string, JsonNode?>(item![id]!.GetValue<string>(), item.DeepClone())));

    /// <summary>The vectors of a file.</summary>
    public static IEnumerable<ScoreVector> In(string file, JsonNode json)
        => json["vectors"]!.AsArray().Select(vector => new ScoreVector(file, json["sketch"], vector!.AsObject()));
}
