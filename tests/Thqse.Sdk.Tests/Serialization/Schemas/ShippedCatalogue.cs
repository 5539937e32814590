using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>The catalogue that the package carries in parts, as the one document that a schema describes.</summary>
internal static class ShippedCatalogue
{
    public static string Text()
    {
        var catalogue = Part("catalogue");
        catalogue["fiches"] = new JsonArray([.. catalogue["fiches"]!.AsArray().Select(name => Part(name!.GetValue<string>()))]);
        return catalogue.ToJsonString();
    }

    private static JsonObject Part(string name)
    {
        using var stream = typeof(CpomCatalogue).Assembly.GetManifestResourceStream($"cpom-occitanie-2025-2029/{name}.json")
            ?? throw new FileNotFoundException($"The package carries no fiche '{name}'.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
