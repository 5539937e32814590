using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A value that may be null, in documents where null says that there is none.</summary>
internal sealed class NullableShape : Shape
{
    private readonly Shape value;

    public NullableShape(Shape value)
        : base(value.Kind) => this.value = value;

    public override IReadOnlyList<string> ExpectedTypes => value.ExpectedTypes;

    public override bool Accepts(JsonValueKind kind) => kind == JsonValueKind.Null || value.Accepts(kind);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        value.Describe(schema);
        schema.WriteEndObject();
        schema.WriteStartObject();
        schema.WriteString("type", "null");
        schema.WriteEndObject();
        schema.WriteEndArray();
    }

    protected override void CheckContent(JsonElement element, JsonPath path, DiagnosticBag diagnostics)
    {
        if (element.ValueKind != JsonValueKind.Null)
        {
            value.Check(element, path, diagnostics);
        }
    }
}
