using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A list of values of one shape.</summary>
internal sealed class ListShape : Shape
{
    private readonly Shape item;

    public ListShape(Shape item)
        : base(JsonValueKind.Array) => this.item = item;

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        schema.WriteStartObject("items");
        item.Describe(schema);
        schema.WriteEndObject();
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var index = 0;
        foreach (var element in value.EnumerateArray())
        {
            item.Check(element, path.Child(index++), diagnostics);
        }
    }
}
