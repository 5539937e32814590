using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>One of several shapes, told apart by their JSON type.</summary>
internal sealed class EitherShape : Shape
{
    private readonly Shape[] choices;

    public EitherShape(params Shape[] choices)
        : base(choices[0].Kind) => this.choices = choices;

    public override IReadOnlyList<string> ExpectedTypes => choices.SelectMany(choice => choice.ExpectedTypes).ToArray();

    public override bool Accepts(JsonValueKind kind) => choices.Any(choice => choice.Accepts(kind));

    public override void Describe(Utf8JsonWriter schema) => schema.WriteAnyOf(choices);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
        => choices.First(choice => choice.Accepts(value.ValueKind)).Check(value, path, diagnostics);
}
