using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Support;

/// <summary>A referential with the document it was read from, so that a test can read a changed document too.</summary>
internal sealed class LoadedReferential
{
    private static readonly Lazy<LoadedReferential> Specimen = new(() => Reassembled("thqse-specimen"));
    private static readonly Lazy<LoadedReferential> Quality = new(() => Reassembled("management-by-quality"));

    public LoadedReferential(JsonObject document)
    {
        Document = document;
        Referential = Sketch.Load(document.ToJsonString());
    }

    public static LoadedReferential ThqseSpecimen => Specimen.Value;

    public static LoadedReferential ManagementByQuality => Quality.Value;

    public JsonObject Document { get; }

    public Referential Referential { get; }

    /// <summary>The referential of a changed copy of the document.</summary>
    public LoadedReferential Changed(Action<JsonObject> change)
    {
        var copy = Document.DeepClone().AsObject();
        change(copy);
        return new LoadedReferential(copy);
    }

    public override string ToString() => Document.ToJsonString();

    /// <summary>The embedded parts as one document: each questionnaire in the place of its name.</summary>
    private static LoadedReferential Reassembled(string folder)
    {
        var document = Part(folder, "referential");
        document["questionnaires"] = new JsonArray([.. document["questionnaires"]!.AsArray().Select(name => Part(folder, name!.GetValue<string>()))]);
        return new LoadedReferential(document);
    }

    private static JsonObject Part(string folder, string name)
    {
        using var stream = typeof(Referential).Assembly.GetManifestResourceStream($"{folder}/{name}.json")
            ?? throw new FileNotFoundException($"The package carries no {folder}/{name}.json.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
