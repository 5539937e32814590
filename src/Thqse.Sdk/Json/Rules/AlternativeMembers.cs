using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>One of two members has to be there; both may be, unless one excludes the other.</summary>
internal sealed class AlternativeMembers : ObjectRule
{
    private readonly string first;
    private readonly string second;
    private readonly bool isExclusive;

    public AlternativeMembers(string first, string second, bool isExclusive)
    {
        this.first = first;
        this.second = second;
        this.isExclusive = isExclusive;
    }

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var (hasFirst, hasSecond) = (value.Optional(first) is not null, value.Optional(second) is not null);
        if (!hasFirst && !hasSecond)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, path, first, [first, second]);
        }
        else if (hasFirst && hasSecond && isExclusive)
        {
            diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child(second), first + ", " + second);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray(isExclusive ? "oneOf" : "anyOf");
        foreach (var name in new[] { first, second })
        {
            schema.WriteStartObject();
            schema.WriteRequired(name);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }
}
