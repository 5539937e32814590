using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>One of several members has to be there; more may be, unless one excludes the others.</summary>
internal sealed class AlternativeMembers : ObjectRule
{
    private readonly IReadOnlyList<string> names;
    private readonly bool isExclusive;

    public AlternativeMembers(bool isExclusive, params IReadOnlyList<string> names)
    {
        this.names = names;
        this.isExclusive = isExclusive;
    }

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var given = names.Where(name => value.Optional(name) is not null).ToArray();
        if (given.Length == 0)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, path, names[0], names);
        }

        foreach (var second in isExclusive ? given.Skip(1) : [])
        {
            diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child(second), given[0] + ", " + second);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray(isExclusive ? "oneOf" : "anyOf");
        foreach (var name in names)
        {
            schema.WriteStartObject();
            schema.WriteRequired(name);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }
}
