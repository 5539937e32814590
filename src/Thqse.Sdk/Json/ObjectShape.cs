using System.Text;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>An object with known members: any other, a repeated one, or one that lacks is reported.</summary>
internal sealed class ObjectShape : Shape
{
    /// <summary>As many as an integer has bits.</summary>
    private const int MostMembers = 64;

    private readonly byte[][] utf8Names;
    private readonly IReadOnlyList<string> names;

    public ObjectShape(params ShapeMember[] members)
        : base(JsonValueKind.Object)
    {
        // An editor finds the schema of a document by it, and nothing else is done with it.
        Members = members.Any(member => member.Shape is FormatShape) ? [.. members, ShapeMember.Optional("$schema", CommonShapes.Text)] : members;
        if (Members.Count > MostMembers)
        {
            throw new ArgumentException("An object of more members needs more bits to tell which of them it has.", nameof(members));
        }

        names = Members.Select(member => member.Name).ToReadOnly();
        utf8Names = [.. names.Select(Encoding.UTF8.GetBytes)];
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
        var (seen, next) = (0UL, 0);
        foreach (var member in value.EnumerateObject())
        {
            var index = IndexOf(member, next);
            if (index < 0)
            {
                var name = member.Name;
                diagnostics.AddUnknown(DiagnosticCode.UnknownMember, path.Child(name), name, names);
            }
            else if ((seen & (1UL << index)) != 0)
            {
                diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child(names[index]), names[index]);
            }
            else
            {
                (seen, next) = (seen | (1UL << index), index + 1);
                Members[index].Shape.Check(member.Value, path.Child(names[index]), diagnostics);
            }
        }

        for (var i = 0; i < Members.Count; i++)
        {
            if (Members[i].IsRequired && (seen & (1UL << i)) == 0)
            {
                diagnostics.Add(DiagnosticCode.MissingMember, path, names[i]);
            }
        }

        foreach (var rule in Rules)
        {
            rule.Check(value, path, diagnostics);
        }
    }

    /// <summary>Which member it is, -1 for none: looked for from the one that should come next on, without making its name a text.</summary>
    private int IndexOf(JsonProperty member, int next)
    {
        for (var i = 0; i < utf8Names.Length; i++)
        {
            var index = next + i < utf8Names.Length ? next + i : next + i - utf8Names.Length;
            if (member.NameEquals(utf8Names[index]))
            {
                return index;
            }
        }

        return -1;
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
