using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A text out of a closed list.</summary>
internal sealed class ChoiceShape : Shape
{
    private readonly IReadOnlyList<string> values;
    private readonly bool ignoresCapitals;

    /// <param name="values">The list.</param>
    /// <param name="ignoresCapitals">Whether "CH" stands for "ch": where people write, only one thing can be meant.</param>
    public ChoiceShape(IReadOnlyList<string> values, bool ignoresCapitals = false)
        : base(JsonValueKind.String)
    {
        this.values = values;
        this.ignoresCapitals = ignoresCapitals;
    }

    /// <summary>The list first, which editors propose; then how else it may be written.</summary>
    public override void Describe(Utf8JsonWriter schema)
    {
        if (ignoresCapitals)
        {
            schema.WriteAnyOf([new ChoiceShape(values), new TextShape { Pattern = SchemaPattern.Whole(string.Join("|", values.Select(AsciiLetters.Expression))) }]);
        }
        else
        {
            schema.WriteTexts("enum", values);
        }
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var text = value.GetString()!;
        if (!values.Contains(ignoresCapitals ? AsciiLetters.Small(text) : text))
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownValue, path, text, values);
        }
    }
}
