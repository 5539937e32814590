using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>What the members of an object must be together, each being right by itself.</summary>
internal abstract class ObjectRule
{
    /// <summary>Reports what departs from this rule; a member of another type has been reported, and is passed over.</summary>
    public abstract void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics);

    /// <summary>Writes the members of a JSON Schema that says the same, inside an object that is already open.</summary>
    public abstract void Describe(Utf8JsonWriter schema);

    /// <summary>Reports, under a code that says why it is needed, a text that lacks or is blank.</summary>
    protected static void RequireText(JsonElement value, string name, JsonPath path, DiagnosticCode code, DiagnosticBag diagnostics)
    {
        if (value.Optional(name) is null)
        {
            diagnostics.Add(code, path);
        }
        else if (value.ReadableText(name) is { } text && string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(code, path.Child(name));
        }
    }
}
