using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>A fiche that says its lines everywhere, or one that has a reference and is shorter.</summary>
internal sealed class FicheKindShape : Shape
{
    // Most catalogues have one of them only.
    private readonly Lazy<Shape> withLines;
    private readonly Lazy<Shape> withReference;

    public FicheKindShape(Func<Shape> withLines, Func<Shape> withReference)
        : base(JsonValueKind.Object)
    {
        this.withLines = new Lazy<Shape>(withLines);
        this.withReference = new Lazy<Shape>(withReference);
    }

    public override void Describe(Utf8JsonWriter schema) => schema.WriteAnyOf([withLines.Value, withReference.Value]);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
        => (value.Optional("reference") is null ? withLines : withReference).Value.Check(value, path, diagnostics);
}
