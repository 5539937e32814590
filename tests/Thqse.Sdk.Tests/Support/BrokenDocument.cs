using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Support;

/// <summary>
/// A document with something broken in it, and what must be said of that. Its file has the edits that break the sound document of the folder above;
/// what no edit can make, such as half a document, stands beside it as bytes in a file of the ending "raw".
/// </summary>
internal sealed record BrokenDocument(string Name, byte[] Utf8, JsonObject Expected)
{
    public static IEnumerable<BrokenDocument> In(string folder) => Names(folder).Select(name => Read(folder, name));

    public static IEnumerable<string> Names(string folder) => TestFiles.In(folder).Select(TestFiles.Name);

    public static BrokenDocument Read(string folder, string name)
    {
        var path = TestFiles.Path([.. folder.Split('/'), name + ".json"]);
        var (text, raw) = (File.ReadAllText(path), Path.ChangeExtension(path, ".raw"));
        return new BrokenDocument(name, File.Exists(raw) ? File.ReadAllBytes(raw) : Edited(Sound(folder), text), JsonNode.Parse(text)!.AsObject());
    }

    /// <summary>The text of the document without a fault.</summary>
    public static string Sound(string folder) => File.ReadAllText(TestFiles.Path([.. folder.Split('/')[..^1], "sound.json"]));

    private static byte[] Edited(string sound, string edits)
    {
        using var parsed = JsonDocument.Parse(edits);
        return Encoding.UTF8.GetBytes(JsonEdits.Apply(JsonTree.Parse(sound), parsed.RootElement).ToString());
    }
}
