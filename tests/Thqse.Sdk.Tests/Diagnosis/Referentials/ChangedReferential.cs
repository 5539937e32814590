using System.Globalization;
using System.Text.Json.Nodes;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Referentials;

/// <summary>The sound referential beside this file with something broken in it, and what is expected of that.</summary>
internal sealed class ChangedReferential
{
    public const string Broken = "Diagnosis/Referentials/Broken";
    public const string BrokenShape = "Diagnosis/Referentials/BrokenShape";

    private ChangedReferential(JsonObject json)
    {
        Json = json;
        var document = JsonNode.Parse(Sound)!;
        foreach (var change in json["change"]!.AsObject())
        {
            Set(document, change.Key, change.Value);
        }

        foreach (var pointer in json["remove"]!.AsArray())
        {
            Remove(document, pointer!.GetValue<string>());
        }

        Document = document.ToJsonString();
    }

    public static string Sound { get; } = File.ReadAllText(TestFiles.Path("Diagnosis", "Referentials", "sound.json"));

    /// <summary>Why it is broken, the changes and what they must give.</summary>
    public JsonObject Json { get; }

    public string Document { get; }

    public static IEnumerable<string> Names(string folder) => TestFiles.In(folder).Select(TestFiles.Name);

    public static ChangedReferential Read(string folder, string name)
        => new(JsonNode.Parse(File.ReadAllText(TestFiles.Path([.. folder.Split('/'), name + ".json"])))!.AsObject());

    /// <summary>A pointer that ends in "-" adds to a list.</summary>
    private static void Set(JsonNode document, string pointer, JsonNode? value)
    {
        var (parent, name) = Place(document, pointer);
        if (parent is JsonArray list && name == "-")
        {
            list.Add(value?.DeepClone());
        }
        else if (parent is JsonArray items)
        {
            items[Index(name)] = value?.DeepClone();
        }
        else
        {
            parent[name] = value?.DeepClone();
        }
    }

    private static void Remove(JsonNode document, string pointer)
    {
        var (parent, name) = Place(document, pointer);
        if (parent is JsonArray list)
        {
            list.RemoveAt(Index(name));
        }
        else
        {
            Assert.True(parent.AsObject().Remove(name), pointer);
        }
    }

    private static (JsonNode Parent, string Name) Place(JsonNode document, string pointer)
    {
        var names = pointer.Split('/')[1..];
        return (names[..^1].Aggregate(document, (node, name) => node is JsonArray list ? list[Index(name)]! : node[name]!), names[^1]);
    }

    private static int Index(string name) => int.Parse(name, CultureInfo.InvariantCulture);
}
