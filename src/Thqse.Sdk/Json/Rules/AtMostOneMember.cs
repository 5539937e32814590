using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Members that exclude each other; none has to be there.</summary>
internal sealed class AtMostOneMember : ObjectRule
{
    private readonly string[] names;

    public AtMostOneMember(params string[] names) => this.names = names;

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var given = names.Where(name => value.Optional(name) is not null).ToArray();
        foreach (var second in given.Skip(1))
        {
            diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child(second), given[0] + ", " + second);
        }
    }

    /// <summary>Two of them are never there together.</summary>
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("not");
        schema.WriteStartArray("anyOf");
        for (var first = 0; first < names.Length; first++)
        {
            for (var second = first + 1; second < names.Length; second++)
            {
                schema.WriteStartObject();
                schema.WriteTexts("required", [names[first], names[second]]);
                schema.WriteEndObject();
            }
        }

        schema.WriteEndArray();
        schema.WriteEndObject();
    }
}
