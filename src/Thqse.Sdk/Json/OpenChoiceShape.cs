using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A text out of a list that depends on something else: whether it is one is checked where that is known. A schema proposes the usual ones, and takes any identifier.</summary>
internal sealed class OpenChoiceShape : Shape
{
    private readonly IReadOnlyList<string> usual;

    /// <param name="usual">The usual list.</param>
    public OpenChoiceShape(IReadOnlyList<string> usual)
        : base(JsonValueKind.String) => this.usual = usual;

    public override void Describe(Utf8JsonWriter schema) => schema.WriteAnyOf([new ChoiceShape(usual), CommonShapes.Identifier]);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var text = value.GetString()!;
        if (!IdentifierText.IsOne(text))
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownValue, path, text, usual);
        }
    }
}
