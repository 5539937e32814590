using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>True or false.</summary>
internal sealed class BooleanShape : Shape
{
    public BooleanShape()
        : base(JsonValueKind.True)
    {
    }

    public override bool Accepts(JsonValueKind kind) => kind is JsonValueKind.True or JsonValueKind.False;

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("type", "boolean");

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
    }
}
