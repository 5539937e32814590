using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>A fiche that says its lines everywhere, or one that has a reference and is shorter.</summary>
internal sealed class FicheKindShape : Shape
{
    private readonly Shape withLines;
    private readonly Shape withReference;

    public FicheKindShape(Shape withLines, Shape withReference)
        : base(JsonValueKind.Object)
    {
        this.withLines = withLines;
        this.withReference = withReference;
    }

    public override void Describe(Utf8JsonWriter schema) => schema.WriteAnyOf([withLines, withReference]);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
        => (value.Optional("reference") is null ? withLines : withReference).Check(value, path, diagnostics);
}
