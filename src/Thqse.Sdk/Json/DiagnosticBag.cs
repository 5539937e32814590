using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Collects the diagnostics of one reading, so that all of them are returned together.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    public bool IsEmpty => diagnostics.Count == 0;

    public void Add(DiagnosticCode code, JsonPath path, string? value = null, IReadOnlyList<string>? expected = null)
        => diagnostics.Add(Diagnostic.Of(code, path.ToString(), value, expected ?? []));

    public void Add(DiagnosticCode code, JsonPath path, JsonElement value, IReadOnlyList<string>? expected = null)
        => Add(code, path, TextOf(value), expected);

    /// <summary>Adds the diagnostic of a name that is not one of those known, with the nearest of them.</summary>
    public void AddUnknown(DiagnosticCode code, JsonPath path, string name, IReadOnlyList<string> known)
        => diagnostics.Add(Diagnostic.OfUnknown(code, path.ToString(), name, known));

    public void AddRange(DiagnosticBag other) => diagnostics.AddRange(other.diagnostics);

    public IReadOnlyList<Diagnostic> ToList() => diagnostics.AsReadOnly();

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object or JsonValueKind.Array => null,
        _ => value.GetRawText(),
    };
}
