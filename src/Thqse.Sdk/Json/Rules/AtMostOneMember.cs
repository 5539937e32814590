using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Members of which no two can stand together.</summary>
internal sealed class AtMostOneMember : ObjectRule
{
    private readonly string[] names;

    public AtMostOneMember(params string[] names) => this.names = names;

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var there = names.Where(name => value.Optional(name) is not null).ToArray();
        if (there.Length > 1)
        {
            diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child(there[1]), string.Join(", ", there), there);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("allOf");
        foreach (var (one, other) in names.SelectMany((one, place) => names.Skip(place + 1).Select(other => (one, other))))
        {
            schema.WriteStartObject();
            schema.WriteStartObject("not");
            schema.WriteTexts("required", [one, other]);
            schema.WriteEndObject();
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }
}
