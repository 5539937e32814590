using System.Text.Json.Nodes;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>A diagnostic that a document must get; the value and the first suggestion only when they are given.</summary>
internal sealed record ExpectedDiagnostic(string Code, string Pointer, string? Value, string? FirstSuggestion)
{
    public string Place => $"{Code} at '{Pointer}'";

    public static ExpectedDiagnostic From(JsonObject json)
    {
        Assert.Subset(new HashSet<string> { "code", "pointer", "value", "suggestions" }, json.Select(member => member.Key).ToHashSet());
        return new ExpectedDiagnostic(
            json["code"]!.GetValue<string>(),
            json["pointer"]!.GetValue<string>(),
            json["value"]?.GetValue<string>(),
            json["suggestions"]?[0]!.GetValue<string>());
    }

    public static ExpectedDiagnostic Of(Diagnostic diagnostic)
        => new(diagnostic.Code.ToCode(), diagnostic.Pointer, diagnostic.Value, diagnostic.Suggestions.Count > 0 ? diagnostic.Suggestions[0] : null);

    /// <summary>Whether a diagnostic found is this one.</summary>
    public bool Accepts(ExpectedDiagnostic found)
        => Place == found.Place && (Value is null || Value == found.Value) && (FirstSuggestion is null || FirstSuggestion == found.FirstSuggestion);
}
