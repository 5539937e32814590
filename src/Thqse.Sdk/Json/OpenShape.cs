using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Any value, of which nothing is said but that no member of an object is repeated.</summary>
internal sealed class OpenShape : Shape
{
    public OpenShape()
        : base(JsonValueKind.Undefined)
    {
    }

    public override bool Accepts(JsonValueKind kind) => true;

    public override void Describe(Utf8JsonWriter schema)
    {
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
            {
                Check(item, path.Child(index), diagnostics);
            }
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child(member.Name), member.Name);
            }

            Check(member.Value, path.Child(member.Name), diagnostics);
        }
    }
}
