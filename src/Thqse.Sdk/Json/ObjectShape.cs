using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>An object with known members: any other, a repeated one, or one that lacks is reported.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly Dictionary<string, ShapeMember> byName;

    public ObjectShape(params ShapeMember[] members)
        : base(JsonValueKind.Object)
    {
        Members = members;
        byName = members.ToDictionary(member => member.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<ShapeMember> Members { get; }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("properties");
        foreach (var member in Members)
        {
            schema.WriteStartObject(member.Name);
            member.Shape.Describe(schema);
            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        schema.WriteStartArray("required");
        foreach (var member in Members.Where(member => member.IsRequired))
        {
            schema.WriteStringValue(member.Name);
        }

        schema.WriteEndArray();
        schema.WriteBoolean("additionalProperties", false);
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var at = path.Child(member.Name);
            if (!byName.TryGetValue(member.Name, out var known))
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownMember, at, member.Name, byName.Keys.ToArray());
            }
            else if (!seen.Add(member.Name))
            {
                diagnostics.Add(DiagnosticCode.DuplicateMember, at, member.Name);
            }
            else
            {
                known.Shape.Check(member.Value, at, diagnostics);
            }
        }

        foreach (var member in Members)
        {
            if (member.IsRequired && !seen.Contains(member.Name))
            {
                diagnostics.Add(DiagnosticCode.MissingMember, path, member.Name);
            }
        }
    }
}
