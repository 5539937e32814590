using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>A folder that looks to a program like the root of a clone: the samples, also those of several documents, and the files that a page tells its reader to save. It goes away with the test.</summary>
internal sealed class Workplace : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Workplace(Page page)
    {
        foreach (var file in new[] { "samples/data", "samples/catalogues" }.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.json*", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var block in page.Blocks.Where(block => block.Marked("file") is not null))
        {
            File.WriteAllText(Path.Combine(Folder, block.Marked("file")!), block.Text + "\n");
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("thqse-docs-").FullName;

    /// <summary>Puts a value at the end of a list of a document of the folder, or its members into an object, which is made when it lacks.</summary>
    /// <param name="json">The value.</param>
    /// <param name="place">The file and the place in it, such as annex.json/fiches.</param>
    public void Paste(string json, string place)
    {
        var names = place.Split('/');
        var file = Path.Combine(Folder, names[0]);
        var document = JsonNode.Parse(File.ReadAllText(file))!;
        var target = names.Skip(1).Aggregate(document, (node, name) => node is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)]! : node[name] ??= new JsonObject());
        if (target is JsonArray items)
        {
            items.Add(JsonNode.Parse(json));
        }
        else
        {
            foreach (var (name, value) in JsonNode.Parse(json)!.AsObject())
            {
                target[name] = value?.DeepClone();
            }
        }

        File.WriteAllText(file, document.ToJsonString(Indented));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
