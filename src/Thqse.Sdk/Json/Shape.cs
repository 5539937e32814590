using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>
/// What a place of a document must look like. Documents are described by shapes, as data: the strict reading walks them and reports
/// every departure with its place; what is read afterwards can rely on them.
/// </summary>
internal abstract class Shape
{
    private protected Shape(JsonValueKind kind) => Kind = kind;

    /// <summary>The JSON type expected.</summary>
    public JsonValueKind Kind { get; }

    /// <summary>Reports every departure of a value from this shape.</summary>
    public void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (Accepts(value.ValueKind))
        {
            CheckContent(value, path, diagnostics);
        }
        else
        {
            diagnostics.Add(DiagnosticCode.WrongType, path, value, ExpectedTypes);
        }
    }

    /// <summary>The JSON types accepted, as names.</summary>
    public virtual IReadOnlyList<string> ExpectedTypes => [NameOf(Kind)];

    public virtual bool Accepts(JsonValueKind kind) => kind == Kind;

    /// <summary>Writes the members of the JSON Schema (2020-12) of this shape, inside an object that is already open.</summary>
    public abstract void Describe(Utf8JsonWriter schema);

    protected abstract void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics);

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        _ => "boolean",
    };
}
