using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A value whose shape depends on something else: it is checked where that is known. A schema can only say what it may be.</summary>
internal sealed class AnyShape : Shape
{
    private readonly Shape described;

    /// <param name="described">What the value may be.</param>
    public AnyShape(Shape described)
        : base(JsonValueKind.Undefined) => this.described = described;

    public override bool Accepts(JsonValueKind kind) => true;

    public override void Describe(Utf8JsonWriter schema) => described.Describe(schema);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
    }
}
