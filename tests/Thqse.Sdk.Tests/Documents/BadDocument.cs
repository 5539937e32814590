using System.Text.Json;
using System.Text.Json.Nodes;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>A document as somebody would send it, and the diagnostics it must get.</summary>
internal sealed class BadDocument
{
    private const string Suffix = ".expected";

    private BadDocument(string path)
    {
        Name = TestFiles.Name(path)[..^Suffix.Length];
        Bytes = File.ReadAllBytes(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, Name + ".json"));
        var json = JsonNode.Parse(File.ReadAllText(path), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;
        Why = json["why"]!.GetValue<string>();
        Diagnostics = [.. json["diagnostics"]!.AsArray().Select(item => ExpectedDiagnostic.From(item!.AsObject()))];
    }

    public static IReadOnlyList<BadDocument> All { get; } = [.. TestFiles.In("Documents/Bad", "*" + Suffix + ".json").Select(path => new BadDocument(path))];

    public string Name { get; }

    public string Why { get; }

    public byte[] Bytes { get; }

    public IReadOnlyList<ExpectedDiagnostic> Diagnostics { get; }
}
