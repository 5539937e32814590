using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Hosting;

/// <summary>What a host brings of its own: a catalogue and a referential that the package does not ship.</summary>
internal static class OwnDefinitions
{
    public const string CatalogueId = "cpom-fictif-2030-2032";

    public static CpomCatalogue Catalogue() => CatalogueFiles.Sound();

    public static CpomCatalogue BrokenCatalogue() => CatalogueFiles.Load(BrokenDocument.Read(CatalogueFiles.Broken, "duplicate-milestone").Utf8);

    public static Referential Referential(Action<JsonObject>? change = null)
    {
        var document = Sketch.Document(JsonNode.Parse("""
            { "pillars": ["people"], "themes": { "team": "people" }, "questions": { "q1": { "theme": "team" } } }
            """)!.AsObject());
        change?.Invoke(document);
        return Sketch.Load(document.ToJsonString());
    }

    /// <summary>A contract of a catalogue; of none when it is not given.</summary>
    public static string Contract(string? catalogue = null)
    {
        var document = JsonNode.Parse("""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 } }
            """)!;
        if (catalogue is not null)
        {
            document["catalogue"] = catalogue;
        }

        return document.ToJsonString();
    }

    public static string Response(string questionnaire) => $$"""
        {
          "format": "thqse.questionnaire-response/1",
          "questionnaire": "{{questionnaire}}",
          "establishment": { "category": "ch", "beds": 320 },
          "answers": {}
        }
        """;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
