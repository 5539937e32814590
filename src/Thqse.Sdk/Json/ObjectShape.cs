using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>An object with known members: any other, a repeated one, or one that lacks is reported.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly Dictionary<string, ShapeMember> byName;
    private readonly IReadOnlyList<string> names;

    public ObjectShape(params ShapeMember[] members)
        : base(JsonValueKind.Object)
    {
        // An editor finds the schema of a document by it, and nothing else is done with it.
        Members = members.Any(member => member.Shape is FormatShape) ? [.. members, ShapeMember.Optional("$schema", CommonShapes.Text)] : members;
        byName = Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        names = Members.Select(member => member.Name).ToReadOnly();
    }

    public IReadOnlyList<ShapeMember> Members { get; }

    /// <summary>What the members must be together.</summary>
    public IReadOnlyList<ObjectRule> Rules { get; init; } = [];

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("properties");
        foreach (var member in Members)
        {
            schema.WriteShape(member.Name, member.Shape, member.Description);
        }

        schema.WriteEndObject();
        schema.WriteTexts("required", Members.Where(member => member.IsRequired).Select(member => member.Name));
        schema.WriteBoolean("additionalProperties", false);
        DescribeRules(schema);
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var seen = default(NameSet);
        foreach (var member in value.EnumerateObject())
        {
            // Each time that the platform is asked for it, it makes another text.
            var name = member.Name;
            var at = path.Child(name);
            if (!byName.TryGetValue(name, out var known))
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownMember, at, name, names);
            }
            else if (!seen.Add(name))
            {
                diagnostics.Add(DiagnosticCode.DuplicateMember, at, name);
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

        foreach (var rule in Rules)
        {
            rule.Check(value, path, diagnostics);
        }
    }

    private void DescribeRules(Utf8JsonWriter schema)
    {
        if (Rules.Count == 0)
        {
            return;
        }

        schema.WriteStartArray("allOf");
        foreach (var rule in Rules)
        {
            schema.WriteStartObject();
            rule.Describe(schema);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }
}
