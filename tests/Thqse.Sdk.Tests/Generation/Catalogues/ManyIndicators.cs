using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>A catalogue of as many indicators as one likes: the shipped fiches over and over, each time with other identifiers and further down in the source.</summary>
internal static class ManyIndicators
{
    /// <param name="folder">Where the shipped catalogue stands, as files.</param>
    /// <param name="count">How many indicators.</param>
    public static string Document(string folder, int count)
    {
        var head = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "catalogue.json")))!;
        var shipped = head["fiches"]!.AsArray().Select(name => File.ReadAllText(Path.Combine(folder, name!.GetValue<string>() + ".json"))).ToArray();
        var lines = head["source"]!["lines"]!.GetValue<int>();
        head["source"]!["lines"] = lines * (((count - 1) / shipped.Length) + 1);
        head["fiches"] = new JsonArray([.. Enumerable.Range(0, count).Select(index => Renamed(JsonNode.Parse(shipped[index % shipped.Length])!, index, lines * (index / shipped.Length)))]);
        return head.ToJsonString();
    }

    private static JsonNode Renamed(JsonNode fiche, int index, int lines)
    {
        var id = FormattableString.Invariant($"CPOM_OS_{index + 1}");
        fiche["id"] = id;
        fiche["axis"] = "OS";
        fiche["spellings"] = new JsonArray(id);
        FicheLines.MoveDown(fiche, lines);
        return fiche;
    }
}
