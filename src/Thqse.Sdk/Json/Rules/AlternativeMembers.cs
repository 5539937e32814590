using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>One of several members has to be there; more of them may be, unless one excludes the others.</summary>
internal sealed class AlternativeMembers : ObjectRule
{
    private readonly string[] names;
    private readonly bool isExclusive;

    public AlternativeMembers(string first, string second, bool isExclusive)
        : this([first, second], isExclusive)
    {
    }

    public AlternativeMembers(string[] names, bool isExclusive)
    {
        this.names = names;
        this.isExclusive = isExclusive;
    }

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var there = names.Where(name => value.Optional(name) is not null).ToArray();
        if (there.Length == 0)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, path, names[0], names);
        }
        else if (there.Length > 1 && isExclusive)
        {
            diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child(there[1]), string.Join(", ", there), there);
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
