using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>The name of a format. Readers compare it before anything else; here any text passes.</summary>
internal sealed class FormatShape : Shape
{
    public const string Member = "format";

    private readonly string format;

    public FormatShape(string format)
        : base(JsonValueKind.String) => this.format = format;

    /// <summary>Whether a document says that it is of another format, which is then reported. Another format has other members: nothing else could be said of the document.</summary>
    public static bool IsAnother(JsonElement root, string expected, DiagnosticBag diagnostics) => IsAnother(root, [expected], diagnostics);

    /// <summary>The same, where documents of several formats are read.</summary>
    public static bool IsAnother(JsonElement root, IReadOnlyList<string> expected, DiagnosticBag diagnostics)
    {
        if (root.ReadableText(Member) is not { } format || expected.Contains(format))
        {
            return false;
        }

        diagnostics.AddUnknown(DiagnosticCode.UnknownFormat, JsonPath.Root.Child(Member), format, expected);
        return true;
    }

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("const", format);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
    }
}
