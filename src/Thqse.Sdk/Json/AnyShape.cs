using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A value whose shape depends on something else: it is checked where that is known.</summary>
internal sealed class AnyShape : Shape
{
    public AnyShape()
        : base(JsonValueKind.Undefined)
    {
    }

    public override bool Accepts(JsonValueKind kind) => true;

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
    }
}
