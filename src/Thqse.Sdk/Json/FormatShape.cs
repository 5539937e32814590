using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>The name of a format. Readers compare it before anything else and report another one in their own way; here any text passes.</summary>
internal sealed class FormatShape : Shape
{
    private readonly string format;

    public FormatShape(string format)
        : base(JsonValueKind.String) => this.format = format;

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("const", format);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
    }
}
