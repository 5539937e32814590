using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A text, free or of a form that a test accepts.</summary>
internal sealed class TextShape : Shape
{
    private readonly Func<string, bool>? accepts;
    private readonly DiagnosticCode code;
    private readonly string[] expected;

    public TextShape()
        : this(DiagnosticCode.WrongType, null)
    {
    }

    /// <param name="code">The diagnostic of a text of another form.</param>
    /// <param name="accepts">Whether a text has the form.</param>
    /// <param name="expected">An example of the form.</param>
    public TextShape(DiagnosticCode code, Func<string, bool>? accepts, params string[] expected)
        : base(JsonValueKind.String)
    {
        this.code = code;
        this.accepts = accepts;
        this.expected = expected;
    }

    /// <summary>The name of the form in JSON Schema, such as "date"; null when it has none.</summary>
    public string? FormName { get; init; }

    /// <summary>A regular expression that every text of the form matches, though not only they; null when none is published.</summary>
    public string? Pattern { get; init; }

    /// <summary>The text that somebody probably meant by one of another form, to be proposed; null where none can be told.</summary>
    public Func<string, string?>? MeantBy { get; init; }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        if (FormName is not null)
        {
            schema.WriteString("format", FormName);
        }

        if (Pattern is not null)
        {
            schema.WriteString("pattern", Pattern);
        }
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (accepts is not null && value.GetString()! is var text && !accepts(text))
        {
            diagnostics.AddMistyped(code, path, text, expected, MeantBy);
        }
    }
}
