using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Generation.Responses;

/// <summary>A referential with the document it was read from, so that a test can read a changed document too.</summary>
public sealed class LoadedReferential
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

    /// <summary>A small one with a question of every kind.</summary>
    public static LoadedReferential OfEveryKind { get; } = new(Sketch.Document(JsonNode.Parse("""
        {
          "pillars": ["p", "q"], "themes": { "t": "p", "u": "q" }, "levels": { "bronze": { "from": 50, "gates": [{ "minimum": 30 }] } },
          "questions": {
            "t-1": { "theme": "t" }, "t-2": { "theme": "t", "multiple": true }, "t-3": { "theme": "t", "imperative": true },
            "u-1": { "theme": "u", "askedOf": { "minBeds": 100 } }, "u-2": { "theme": "u", "weight": 0 }, "values": { "theme": "u", "options": { "numerator": 0, "target": 0.5 } }
          }
        }
        """)!.AsObject()));

    public JsonObject Document { get; }

    public Referential Referential { get; }

    /// <summary>The referential of a changed copy of the document.</summary>
    public LoadedReferential Changed(Action<JsonObject> change)
    {
        var copy = Document.DeepClone().AsObject();
        change(copy);
        return new LoadedReferential(copy);
    }

    /// <summary>The same, or null when the changed document is not of the shape.</summary>
    public LoadedReferential? TryChange(Action<JsonObject> change)
    {
        try
        {
            return Changed(change);
        }
        catch (DiagnosticsException)
        {
            return null;
        }
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
