using System.Text.Json;
using System.Text.Json.Nodes;
using Thqse.Sdk.Serialization;
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
        Limits = json["limits"] is { } limits
            ? new ReadingLimits(limits["maxBytes"]?.GetValue<int>() ?? ReadingLimits.DefaultMaxBytes, limits["maxDiagnostics"]?.GetValue<int>() ?? ReadingLimits.DefaultMaxDiagnostics)
            : ReadingLimits.Default;
        Diagnostics = [.. json["diagnostics"]!.AsArray().Select(item => ExpectedDiagnostic.From(item!.AsObject()))];
    }

    public static IReadOnlyList<BadDocument> All { get; } = [.. TestFiles.In("Documents/Bad", "*" + Suffix + ".json").Select(path => new BadDocument(path))];

    public string Name { get; }

    public string Why { get; }

    public byte[] Bytes { get; }

    /// <summary>What the reader is given to take: as by default, or less, where the default would ask for a large file.</summary>
    public ReadingLimits Limits { get; }

    public IReadOnlyList<ExpectedDiagnostic> Diagnostics { get; }

    public ContractReadResult Read() => ContractDocument.ReadUtf8(Bytes, limits: Limits);
}
