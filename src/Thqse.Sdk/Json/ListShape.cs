using System.Globalization;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A list of values of one shape.</summary>
internal sealed class ListShape : Shape
{
    private readonly Shape item;

    public ListShape(Shape item)
        : base(JsonValueKind.Array) => this.item = item;

    /// <summary>How many items there must be at least.</summary>
    public int Fewest { get; init; }

    /// <summary>Whether a text may stand there only once; other items are not compared.</summary>
    public bool HasDistinctTexts { get; init; }

    /// <summary>The member by which items are told apart: a text may stand there only once. A schema cannot say it. Null when items are not compared.</summary>
    public string? DistinctMember { get; init; }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "array");
        schema.WriteShape("items", item);
        if (Fewest > 0)
        {
            schema.WriteNumber("minItems", Fewest);
        }

        if (HasDistinctTexts)
        {
            schema.WriteBoolean("uniqueItems", true);
        }
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (value.GetArrayLength() < Fewest)
        {
            diagnostics.AddWith(DiagnosticCode.MissingMember, path, path.Name, (DiagnosticDetail.AtLeast, Fewest.ToString(CultureInfo.InvariantCulture)));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var element in value.EnumerateArray())
        {
            var at = path.Child(index++);
            item.Check(element, at, diagnostics);
            if (HasDistinctTexts && element.ValueKind == JsonValueKind.String && !seen.Add(element.GetString()!))
            {
                diagnostics.Add(DiagnosticCode.DuplicateMember, at, element);
            }
            else if (DistinctMember is not null && element.ReadableText(DistinctMember) is { } text && !seen.Add(text))
            {
                diagnostics.Add(DiagnosticCode.DuplicateMember, at.Child(DistinctMember), text);
            }
        }
    }
}
