using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A text out of a closed list.</summary>
internal sealed class ChoiceShape : Shape
{
    private readonly IReadOnlyList<string> values;

    public ChoiceShape(IReadOnlyList<string> values)
        : base(JsonValueKind.String) => this.values = values;

    public override void Describe(Utf8JsonWriter schema) => schema.WriteTexts("enum", values);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var text = value.GetString()!;
        if (!values.Contains(text))
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownValue, path, text, values);
        }
    }
}
