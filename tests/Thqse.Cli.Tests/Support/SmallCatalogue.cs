using System.Text.Json.Nodes;

namespace Thqse.Cli.Tests.Support;

/// <summary>The catalogue that the tool gives to start from, of one indicator, and contracts of it: what is one, none or left out is easily had.</summary>
internal static class SmallCatalogue
{
    public const string Undeclared = """
        { "format": "thqse.cpom-contract/1", "catalogue": "mon-annexe", "asOf": "2026-06-30", "establishment": { "name": "CH du Val", "category": "ch", "beds": 10 } }
        """;

    public static string Text { get; } = Tool.Run("cpom", "new-catalogue", "-o", "-").Output;

    /// <summary>With a row that says nothing of a year, so that a target would be lost: no command works with it.</summary>
    public static string Unsound => With(fiche => fiche["rows"]![0]!["cells"]!.AsObject().Remove("2027"));

    /// <summary>What is declared of the first year.</summary>
    public static string Declared(string more = "") => Undeclared.TrimEnd().TrimEnd('}') + $$"""
        , "observations": { "CPOM_A_1": { "2026": { "values": { "absenteeism": { "numerator": 5, "denominator": 100 } }{{more}} } } } }
        """;

    /// <summary>The catalogue with its fiche changed.</summary>
    public static string With(params Action<JsonNode>[] changes)
    {
        var catalogue = JsonNode.Parse(Text)!;
        foreach (var change in changes)
        {
            change(catalogue["fiches"]![0]!);
        }

        return catalogue.ToJsonString();
    }

    /// <summary>The catalogue with more fiches like its own, each changed.</summary>
    public static string WithMore(params Action<JsonNode>[] changes)
    {
        var catalogue = JsonNode.Parse(Text)!;
        var fiches = catalogue["fiches"]!.AsArray();
        foreach (var change in changes)
        {
            var more = fiches[0]!.DeepClone();
            more["id"] = $"CPOM_A_{fiches.Count + 1}";
            change(more);
            fiches.Add(more);
        }

        return catalogue.ToJsonString();
    }

    /// <summary>A catalogue of the test vectors.</summary>
    public static string OfVector(string name)
        => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", "language", name + ".json")))!["catalogue"]!.ToJsonString();
}
