using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>A node in which nothing applies has no score at all; any other has all of them, but for the provisional one when nothing is answered.</summary>
internal sealed class ScoresTogether : ObjectRule
{
    private const string Applicable = "applicable";
    private const string Number = "number";
    private const string Null = "null";
    private static readonly string[] Always = ["conservative", "lowest", "highest"];
    private static readonly string[] All = [.. Always, "provisional"];
    private readonly bool isSaid;

    /// <param name="isSaid">Whether the node says by a member whether something applies; the whole does not, and there the scores tell.</param>
    public ScoresTogether(bool isSaid) => this.isSaid = isSaid;

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (Applies(value) is not { } applies)
        {
            return;
        }

        foreach (var name in applies ? Always : All)
        {
            // The member has to be there: the sentence for null, which says to leave it out, would be wrong.
            if (applies && value.Optional(name) is { ValueKind: JsonValueKind.Null })
            {
                diagnostics.Add(DiagnosticCode.WrongType, path.Child(name), value: null, [Number]);
            }
            else if (!applies && value.Optional(name) is { ValueKind: JsonValueKind.Number } score)
            {
                diagnostics.Add(DiagnosticCode.WrongType, path.Child(name), score, [Null]);
            }
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        Describe(schema, applies: true, Always, Number);
        Describe(schema, applies: false, All, Null);
        schema.WriteEndArray();
    }

    private void Describe(Utf8JsonWriter schema, bool applies, string[] names, string type)
    {
        schema.WriteStartObject();
        schema.WriteStartObject("properties");
        if (isSaid)
        {
            schema.WriteStartObject(Applicable);
            schema.WriteBoolean("const", applies);
            schema.WriteEndObject();
        }

        foreach (var name in names)
        {
            schema.WriteStartObject(name);
            schema.WriteString("type", type);
            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        schema.WriteEndObject();
    }

    /// <summary>Whether something applies; null when that is missing or of another type, which has been reported.</summary>
    private bool? Applies(JsonElement value) => !isSaid
        ? All.Any(name => value.Optional(name) is { ValueKind: JsonValueKind.Number })
        : value.Optional(Applicable)?.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };
}
