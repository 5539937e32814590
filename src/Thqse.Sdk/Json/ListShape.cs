using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A list of values of one shape.</summary>
internal sealed class ListShape : Shape
{
    private readonly Shape item;

    public ListShape(Shape item)
        : base(JsonValueKind.Array) => this.item = item;

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var index = 0;
        foreach (var element in value.EnumerateArray())
        {
            item.Check(element, path.Child(index++), diagnostics);
        }
    }
}
